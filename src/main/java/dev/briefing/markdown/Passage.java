package dev.briefing.markdown;

import dev.briefing.model.Destination;
import dev.briefing.model.Scheme;
import dev.briefing.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** A paragraph or a table's row as statements, each with what vouches for it. */
final class Passage extends AbstractVisitor {
  private final Spans spans;
  private final Footnotes footnotes;
  private final Map<FootnoteDefinition, List<String>> sourcesOfNotes;
  private final PlacedText placed;
  private final List<Integer> vouchers = new ArrayList<>();
  private final List<Integer> exemptions = new ArrayList<>();
  private boolean blank;

  Passage(Spans spans, Footnotes footnotes, Map<FootnoteDefinition, List<String>> sourcesOfNotes) {
    this.spans = spans;
    this.footnotes = footnotes;
    this.sourcesOfNotes = sourcesOfNotes;
    this.placed = new PlacedText(spans);
  }

  /** The sentences of a paragraph. */
  List<Statement> sentences(Node paragraph, int number) {
    visitChildren(paragraph);
    String text = placed.text();
    List<Integer> starts = Sentences.starts(text, QuotedPassage.in(text));
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      statements.add(statement(starts.get(i), end, number, false));
    }
    return statements;
  }

  /** A table's row as one statement. */
  Statement row(Node row, int number) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell some) {
        spans.within(some);
        visitChildren(some);
        spans.within(null);
        placed.add('\n');
      }
    }
    return statement(0, placed.length(), number, true);
  }

  private Statement statement(int from, int to, int number, boolean row) {
    boolean vouched = vouchers.stream().anyMatch(at -> at >= from && at < Math.max(to, from + 1));
    boolean exempt = exemptions.stream().anyMatch(at -> at >= from && at < to);
    return new Statement(
        placed.text().substring(from, to),
        number,
        row,
        vouched,
        exempt,
        offset -> placed.position(Math.min(from + offset, placed.length() - 1)));
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
    if (Destination.of(node.getDestination()) instanceof Destination.Figure) {
      vouchers.add(placed.length());
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
    if (to instanceof Destination.Unsourced) {
      exemptions.add(from);
    } else if (vouches(to)) {
      vouchers.add(from);
    }
  }

  private static boolean vouches(Destination to) {
    return to instanceof Destination.Figure
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
          .filter(note -> !sourcesOfNotes.computeIfAbsent(note, SourceCited::within).isEmpty())
          .ifPresent(note -> vouchers.add(Math.max(0, placed.length() - 1)));
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
