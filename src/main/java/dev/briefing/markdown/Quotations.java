package dev.briefing.markdown;

import dev.briefing.model.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the quotations of a text. */
final class Quotations {
  private final Spans spans;
  private final Footnotes footnotes;
  private final List<Quotation> found = new ArrayList<>();
  private final Map<FootnoteDefinition, List<String>> sourcesOfNotes = new HashMap<>();

  private @Nullable Node row;
  private List<String> sourcesOfRow = List.of();

  Quotations(Spans spans, Footnotes footnotes) {
    this.spans = spans;
    this.footnotes = footnotes;
  }

  List<Quotation> all() {
    return found.stream().sorted(Comparator.comparing(q -> q.quote().at())).toList();
  }

  void cell(TableCell cell) {
    if (cell.getParent() != row) {
      row = cell.getParent();
      sourcesOfRow = row == null ? List.of() : SourceCited.within(row);
    }
    add(cell, sourcesOfRow);
  }

  void paragraph(Paragraph paragraph) {
    add(paragraph, List.of());
  }

  /**
   * A block quote as a quotation, if it says who is quoted and cites where.
   *
   * @return whether it is one
   */
  boolean block(BlockQuote quote) {
    Optional<Paragraph> attribution = Attribution.of(quote);
    Optional<String> source = attribution.flatMap(SourceCited::lastWithin);
    if (source.isEmpty()) {
      return false;
    }
    CitedText text = new CitedText(spans);
    quote.accept(new Words(text, attribution.get()));
    String words = text.placed().text();
    if (words.chars().anyMatch(Character::isLetterOrDigit)) {
      found.add(new Quotation(text.placed().quote(0, words.length()), List.of(source.get()), true));
    }
    return true;
  }

  /** Adds what a block quote holds, but for the attribution. */
  private static final class Words extends AbstractVisitor {
    private final CitedText text;
    private final Paragraph attribution;

    Words(CitedText text, Paragraph attribution) {
      this.text = text;
      this.attribution = attribution;
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (paragraph != attribution) {
        text.addBlock(paragraph);
      }
    }

    @Override
    public void visit(Heading heading) {
      text.addBlock(heading);
    }
  }

  /** Looks for a mark that opens a quotation: most blocks have none, and need no further look. */
  private static final class Opened extends AbstractVisitor {
    private boolean found;

    static boolean within(Node block) {
      Opened opened = new Opened();
      block.accept(opened);
      return opened.found;
    }

    @Override
    public void visit(Text text) {
      found |= QuotedPassage.mayOpenIn(text.getLiteral());
    }
  }

  private void add(Node block, List<String> around) {
    if (!Opened.within(block)) {
      return;
    }
    CitedText text = new CitedText(spans, footnotes, sourcesOfNotes);
    text.addBlock(block);
    found.addAll(new Statements(text).quotations(around));
  }
}
