package dev.briefing.markdown;

import dev.briefing.model.Heading;
import dev.briefing.model.Mention;
import dev.briefing.model.Prose;
import dev.briefing.model.Quotation;
import dev.briefing.model.Reference;
import dev.briefing.model.RunningText;
import dev.briefing.model.Statement;
import dev.briefing.problem.Position;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Supplier;

/**
 * A text that was read, and all that is to be known of it. Its tree takes more room than everything
 * else: it is let go when memory is needed for other pages, and read again for whoever asks.
 */
final class MarkdownProse implements Prose {
  private final Supplier<Tree> reading;
  private final Position at;
  private final String plain;
  private final List<Reference> references;
  private final List<Heading> headings;
  private final Passages passages;
  private volatile WeakReference<Tree> known;

  private MarkdownProse(Supplier<Tree> reading, Tree tree, Position at) {
    this.reading = reading;
    this.at = at;
    plain = PlainText.of(tree.document(), tree.footnotes());
    references = tree.references();
    headings = List.copyOf(tree.headingOf().values());
    passages = Passages.of(tree);
    known = new WeakReference<>(tree);
  }

  /**
   * Reads a text.
   *
   * @param reading gives an equal tree each time
   * @param at where the text starts
   */
  static MarkdownProse read(Supplier<Tree> reading, Position at) {
    return new MarkdownProse(reading, reading.get(), at);
  }

  /** The prose that {@link Markdown} made; there is no other. */
  static MarkdownProse of(Prose prose) {
    if (prose instanceof MarkdownProse read) {
      return read;
    }
    throw new IllegalArgumentException("not read by this package: " + prose);
  }

  Tree tree() {
    Tree tree = known.get();
    if (tree == null) {
      tree = reading.get();
      known = new WeakReference<>(tree);
    }
    return tree;
  }

  @Override
  public Position at() {
    return at;
  }

  @Override
  public String plain() {
    return plain;
  }

  @Override
  public List<Reference> references() {
    return references;
  }

  @Override
  public List<Heading> headings() {
    return headings;
  }

  @Override
  public List<Quotation> quotations() {
    return passages.quotations();
  }

  @Override
  public List<Statement> statements() {
    return passages.statements();
  }

  @Override
  public List<Mention> mentions() {
    return passages.mentions();
  }

  @Override
  public List<RunningText> runningTexts() {
    return tree().runningTexts();
  }
}
