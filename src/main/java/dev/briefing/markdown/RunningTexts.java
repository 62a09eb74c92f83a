package dev.briefing.markdown;

import dev.briefing.model.RunningText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds what is read in one go; footnotes come last, as the page shows them. */
final class RunningTexts extends AbstractVisitor {
  private final Spans spans;
  private final List<RunningText> found = new ArrayList<>();

  private RunningTexts(Spans spans) {
    this.spans = spans;
  }

  static List<RunningText> of(Node document, Spans spans, Footnotes footnotes) {
    RunningTexts texts = new RunningTexts(spans);
    document.accept(texts);
    footnotes.notes().forEach(note -> texts.visitChildren(note.definition()));
    return texts.found;
  }

  @Override
  public void visit(Paragraph paragraph) {
    found.add(FreeText.of(paragraph, spans));
  }

  @Override
  public void visit(CustomNode node) {
    if (!(node instanceof TableCell cell)) {
      visitChildren(node);
    } else if (!cell.isHeader() && cell.getPrevious() != null) {
      found.add(FreeText.of(cell, spans));
    }
  }

  @Override
  public void visit(Heading heading) {
    // A heading is no running text.
  }

  @Override
  public void visit(BlockQuote quote) {
    // Others' words.
  }

  @Override
  public void visit(CustomBlock block) {
    if (!(block instanceof FootnoteDefinition)) {
      visitChildren(block);
    }
  }
}
