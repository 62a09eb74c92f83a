package dev.briefing.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
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
 * The text of a paragraph or a cell, and the sources that it cites: in links, and in the footnotes
 * that it refers to.
 */
final class CitedText extends AbstractVisitor {
  /** Code and tags show signs as signs: nobody is quoted in them. */
  private static final String QUOTATION_MARKS = "[\"“”„«»]";

  private final PlacedText placed;
  private final List<Citation> citations = new ArrayList<>();
  private final Footnotes footnotes;
  private final Map<FootnoteDefinition, List<String>> sourcesOfNotes;

  /**
   * A citation in the text.
   *
   * @param from where its link's text starts
   * @param to where it ends
   */
  record Citation(String source, int from, int to) {}

  CitedText(
      Spans spans, Footnotes footnotes, Map<FootnoteDefinition, List<String>> sourcesOfNotes) {
    this.placed = new PlacedText(spans);
    this.footnotes = footnotes;
    this.sourcesOfNotes = sourcesOfNotes;
  }

  CitedText(Spans spans) {
    this(spans, Footnotes.NONE, new HashMap<>());
  }

  /** Adds what the nodes below a block hold. */
  void addBlock(Node block) {
    if (placed.length() > 0) {
      placed.add('\n');
    }
    visitChildren(block);
  }

  PlacedText placed() {
    return placed;
  }

  /** In the order of the text. */
  List<Citation> citations() {
    return citations;
  }

  @Override
  public void visit(Text node) {
    add(node, node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    add(node, withoutMarks(node.getLiteral()));
  }

  @Override
  public void visit(HtmlInline node) {
    add(node, withoutMarks(node.getLiteral()));
  }

  private static String withoutMarks(String literal) {
    return literal.replaceAll(QUOTATION_MARKS, "'");
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
    // Its alternative text stands for a picture.
  }

  @Override
  public void visit(Link link) {
    int from = placed.length();
    visitChildren(link);
    SourceCited.by(link)
        .ifPresent(source -> citations.add(new Citation(source, from, placed.length())));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference reference) {
      footnotes.mark(reference).ifPresent(this::note);
    }
    visitChildren(node);
  }

  private void note(Footnotes.Mark mark) {
    FootnoteDefinition note = footnotes.notes().get(mark.number() - 1).definition();
    int at = placed.length();
    sourcesOfNotes
        .computeIfAbsent(note, SourceCited::within)
        .forEach(source -> citations.add(new Citation(source, at, at)));
  }

  private void add(Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      placed.add(literal, spans.get(0));
    }
  }
}
