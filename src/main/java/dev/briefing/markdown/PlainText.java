package dev.briefing.markdown;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * What is left of Markdown without its markup: blocks and table cells on lines of their own, breaks
 * within a line as spaces, images as their alternative text, no marks of footnotes.
 */
final class PlainText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();
  private final Footnotes footnotes;

  private PlainText(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  static String of(Node node) {
    return of(node, Footnotes.NONE);
  }

  /** Footnotes that nothing refers to are not shown, and not part of the text. */
  static String of(Node node, Footnotes footnotes) {
    PlainText plain = new PlainText(footnotes);
    node.accept(plain);
    return Permitted.characters(plain.text.toString().strip());
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(Paragraph node) {
    startLine();
    visitChildren(node);
  }

  @Override
  public void visit(Heading node) {
    startLine();
    visitChildren(node);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      startLine();
    }
    visitChildren(node);
  }

  @Override
  public void visit(CustomBlock node) {
    if (!(node instanceof FootnoteDefinition definition) || footnotes.shows(definition)) {
      visitChildren(node);
    }
  }

  @Override
  public void visit(FencedCodeBlock node) {
    startLine();
    text.append(node.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    startLine();
    text.append(node.getLiteral());
  }

  @Override
  public void visit(HtmlBlock node) {
    startLine();
    text.append(node.getLiteral());
  }

  private void startLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
