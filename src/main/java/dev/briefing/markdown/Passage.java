package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Mention;
import dev.briefing.model.Mention.Setting;
import dev.briefing.model.Reference;
import dev.briefing.model.Scheme;
import dev.briefing.model.Statement;
import dev.briefing.model.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * A paragraph, heading or table's row: its sentences, what vouches for each, and what each links
 * to.
 */
final class Passage extends AbstractVisitor {
  private final Spans spans;
  private final Footnotes footnotes;
  private final Map<FootnoteDefinition, List<String>> sourcesOfNotes;
  private final Map<Node, Reference> references;
  private final String section;
  private final PlacedText placed;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Stretch, String> read = new HashMap<>();
  private final NavigableMap<Integer, List<String>> vouchers = new TreeMap<>();
  private final NavigableSet<Integer> exemptions = new TreeSet<>();
  private List<Integer> starts = List.of(0);
  private boolean blank;

  /** A link and the part of the text that it covers; of an image, nothing. */
  record Mark(Reference reference, int from, int to) {}

  /**
   * @param references those of the text, by node
   * @param section the id of the heading above
   */
  Passage(
      Spans spans,
      Footnotes footnotes,
      Map<FootnoteDefinition, List<String>> sourcesOfNotes,
      Map<Node, Reference> references,
      String section) {
    this.spans = spans;
    this.footnotes = footnotes;
    this.sourcesOfNotes = sourcesOfNotes;
    this.references = references;
    this.section = section;
    this.placed = new PlacedText(spans);
  }

  /** Reads a paragraph or a heading. */
  Passage block(Node block) {
    visitChildren(block);
    String text = placed.text();
    starts = Sentences.starts(text, QuotedPassage.in(text));
    return this;
  }

  /** Reads a table's row, which is one statement. */
  Passage row(Node row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell some) {
        spans.within(some);
        visitChildren(some);
        spans.within(null);
        placed.add('\n');
      }
    }
    return this;
  }

  /** What it links to, each within its sentence. */
  List<Mention> mentions(Setting setting) {
    return marks.isEmpty()
        ? List.of()
        : new Mentions(placed, starts, marks, this::read).all(setting, section);
  }

  /** The sentences of a paragraph. */
  List<Statement> sentences(int number) {
    String text = placed.text();
    KeptPlaces places = placed.runs().kept();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      statements.add(statement(text, places, starts.get(i), end, number, false));
    }
    return statements;
  }

  /** All of it as one statement: a table's row. */
  Statement whole(int number) {
    return statement(placed.text(), placed.runs().kept(), 0, placed.length(), number, true);
  }

  private Statement statement(
      String text, KeptPlaces places, int from, int to, int number, boolean row) {
    Collection<List<String>> vouched = vouchers.subMap(from, Math.max(to, from + 1)).values();
    String read = row ? read(from, to) : read(from, placed.endOfWords(from, to));
    String shown = text.substring(from, from + read.length());
    return new Statement(
        // One text, not two alike: they are kept for all pages.
        shown.equals(read) ? read : shown,
        read,
        number,
        row,
        section,
        sources(vouched),
        !vouched.isEmpty(),
        isAnyOf(exemptions, from, to),
        offset -> places.at(from + offset));
  }

  private static List<String> sources(Collection<List<String>> vouched) {
    return List.copyOf(vouched.stream().flatMap(List::stream).distinct().toList());
  }

  /** What is read between two characters: the same text for all who ask for it. */
  private String read(int from, int to) {
    return read.computeIfAbsent(new Stretch(from, to), where -> placed.read(from, to));
  }

  private static boolean isAnyOf(NavigableSet<Integer> places, int from, int to) {
    Integer next = places.ceiling(from);
    return next != null && next < to;
  }

  @Override
  public void visit(Text node) {
    add(node, node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    add(node, node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    boolean outer = blank;
    blank = true;
    add(node, node.getLiteral());
    blank = outer;
  }

  @Override
  public void visit(SoftLineBreak node) {
    placed.add(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    placed.add(' ');
  }

  @Override
  public void visit(Image node) {
    mark(node, placed.length());
    if (Destination.of(node.getDestination()) instanceof Destination.Figure) {
      vouch(placed.length(), List.of());
    }
  }

  @Override
  public void visit(Link link) {
    Destination to = Destination.of(link.getDestination());
    boolean outer = blank;
    blank = outer || to instanceof Destination.Figure || to instanceof Destination.Unsourced;
    int from = placed.length();
    visitChildren(link);
    blank = outer;
    mark(link, from);
    if (to instanceof Destination.Unsourced) {
      exemptions.add(from);
    } else if (vouches(to)) {
      vouch(from, SourceCited.by(link).stream().toList());
    }
  }

  /** Several may stand at one place: an image has no length, a footnote stands behind a link. */
  private void vouch(int at, List<String> sources) {
    vouchers.computeIfAbsent(at, place -> new ArrayList<>()).addAll(sources);
  }

  private void mark(Node node, int from) {
    Reference reference = references.get(node);
    if (reference != null) {
      marks.add(new Mark(reference, from, placed.length()));
    }
  }

  /** What cannot be read is an error of its own, and might have been any of them. */
  private static boolean vouches(Destination to) {
    return to instanceof Destination.Figure
        || to instanceof Destination.Malformed
        || to instanceof Destination.Cell
        || (to instanceof Destination.Thing thing
            && (thing.scheme() == Scheme.SOURCE || thing.scheme() == Scheme.COMPARISON));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      footnotes
          .mark(reference)
          .map(mark -> footnotes.notes().get(mark.number() - 1).definition())
          .map(note -> sourcesOfNotes.computeIfAbsent(note, SourceCited::within))
          .filter(sources -> !sources.isEmpty())
          .ifPresent(sources -> vouch(Math.max(0, placed.length() - 1), sources));
    }
    visitChildren(node);
  }

  private void add(Node node, String literal) {
    List<SourceSpan> written = node.getSourceSpans();
    if (!written.isEmpty()) {
      placed.add(literal, written.get(0), blank);
    }
  }
}
