package dev.briefing.markdown;

import dev.briefing.model.Heading;
import dev.briefing.model.Mention;
import dev.briefing.model.Mention.Setting;
import dev.briefing.model.Quotation;
import dev.briefing.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * What a text says, as it is kept for as long as the site is made.
 *
 * @param quotations in order
 */
record Passages(List<Quotation> quotations, List<Statement> statements, List<Mention> mentions) {

  static Passages of(Tree tree) {
    Finder finder = new Finder(tree);
    tree.document().accept(finder);
    return new Passages(
        List.copyOf(finder.quotations.all()),
        List.copyOf(finder.statements),
        List.copyOf(finder.mentions));
  }

  /** Goes through a parsed text once. */
  private static final class Finder extends AbstractVisitor {
    private final Tree tree;
    private final Spans spans;
    private final Footnotes footnotes;
    private final Quotations quotations;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<FootnoteDefinition, List<String>> sourcesOfNotes = new HashMap<>();
    private @Nullable FootnoteDefinition note;
    private boolean shown = true;
    private int passages;
    private String section = "";
    private boolean quoted;

    Finder(Tree tree) {
      this.tree = tree;
      spans = tree.spans().again(null);
      footnotes = tree.footnotes();
      quotations = new Quotations(spans, footnotes);
    }

    @Override
    public void visit(CustomBlock node) {
      if (!(node instanceof FootnoteDefinition definition)) {
        visitChildren(node);
        return;
      }
      FootnoteDefinition outerNote = note;
      boolean outerShown = shown;
      String outerSection = section;
      section = "";
      note = definition;
      shown = footnotes.shows(definition);
      visitChildren(definition);
      note = outerNote;
      shown = outerShown;
      section = outerSection;
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell cell) {
        spans.within(cell);
        visitChildren(cell);
        if (shown && !quoted) {
          quotations.cell(cell);
        }
        spans.within(null);
        if (cell.getNext() == null) {
          row(cell);
        }
      } else {
        visitChildren(node);
      }
    }

    /** The row that ends with a cell; a table's head states nothing. */
    private void row(TableCell last) {
      if (shown) {
        Passage row = passage().row(last.getParent());
        if (!quoted && !last.isHeader()) {
          statements.add(row.whole(++passages));
        }
        mentions.addAll(row.mentions(setting(Setting.ROW)));
      }
    }

    private Passage passage() {
      return new Passage(spans, footnotes, sourcesOfNotes, tree.referenceOf(), section);
    }

    /** Where a passage stands, unless something around it matters more. */
    private Setting setting(Setting otherwise) {
      if (note != null) {
        return Setting.FOOTNOTE;
      }
      return quoted ? Setting.QUOTATION : otherwise;
    }

    @Override
    public void visit(org.commonmark.node.Heading node) {
      Heading heading = tree.headingOf().get(node);
      if (heading != null) {
        section = heading.id();
      }
      visitChildren(node);
      if (shown) {
        mentions.addAll(passage().block(node).mentions(setting(Setting.HEADING)));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      if (shown) {
        Passage passage = passage().block(paragraph);
        if (!quoted) {
          quotations.paragraph(paragraph);
          statements.addAll(passage.sentences(++passages));
        }
        mentions.addAll(passage.mentions(setting(Setting.SENTENCE)));
      }
    }

    @Override
    public void visit(BlockQuote quote) {
      boolean outer = quoted;
      quoted = outer || (shown && quotations.block(quote));
      visitChildren(quote);
      quoted = outer;
    }
  }
}
