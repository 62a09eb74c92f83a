package dev.briefing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Tables that can be read on a phone: the first cell of a row heads it, and each cell names its
 * column, so that a style sheet can stack the cells of a row.
 */
final class TableMarkup extends Markup {
  /** A label stands in every cell of its column: a long one would make a small text a huge page. */
  private static final int LONGEST_LABEL = 80;

  TableMarkup(HtmlNodeRendererContext context) {
    super(context, Set.of(TableBlock.class));
  }

  @Override
  public void render(Node table) {
    List<String> labels = new ArrayList<>();
    html.line();
    open("div", "class", "table");
    open("table", "class", "stack");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        head(part, labels);
      } else if (part instanceof TableBody) {
        body(part, labels);
      }
    }
    close("table");
    close("div");
    html.line();
  }

  private void head(Node head, List<String> labels) {
    open("thead");
    for (Node row = head.getFirstChild(); row != null; row = row.getNext()) {
      open("tr");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        labels.add(label(PlainText.of(cell)));
        cell(cell, "th", List.of("scope", "col"));
      }
      close("tr");
    }
    close("thead");
  }

  private void body(Node body, List<String> labels) {
    html.line();
    open("tbody");
    for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
      html.line();
      open("tr");
      int column = 0;
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        String label = labels.get(column);
        if (column == 0) {
          cell(cell, "th", List.of("scope", "row", "data-label", label));
        } else {
          cell(cell, "td", List.of("data-label", label));
        }
        column++;
      }
      close("tr");
    }
    close("tbody");
  }

  private void cell(Node cell, String tag, List<String> attributes) {
    List<String> all = new ArrayList<>(attributes);
    // A class, since a Content-Security-Policy that forbids style attributes forbids align's kin.
    TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
    if (alignment == TableCell.Alignment.RIGHT) {
      all.addAll(List.of("class", "n"));
    } else if (alignment == TableCell.Alignment.CENTER) {
      all.addAll(List.of("class", "c"));
    }
    open(tag, all.toArray(String[]::new));
    children(cell);
    close(tag);
  }

  private static String label(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_LABEL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }
}
