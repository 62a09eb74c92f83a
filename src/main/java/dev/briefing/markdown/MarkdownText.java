package dev.briefing.markdown;

import dev.briefing.model.RunningText;
import dev.briefing.model.Stretch;
import dev.briefing.problem.Position;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Running text with the nodes that it is made of.
 *
 * @param block the paragraph or the cell
 * @param pieces in order, the first at 0
 */
record MarkdownText(
    String text,
    List<Stretch> free,
    List<Stretch> emphasised,
    List<Integer> sentences,
    Node block,
    List<Piece> pieces,
    Spans spans)
    implements RunningText {

  /** A node's text, and where it starts in the whole. */
  record Piece(Text node, int from) {
    int to() {
      return from + node.getLiteral().length();
    }
  }

  /** The running text that this package made; there is no other. */
  static MarkdownText of(RunningText text) {
    if (text instanceof MarkdownText read) {
      return read;
    }
    throw new IllegalArgumentException("not read by this package: " + text);
  }

  @Override
  public Position at(int offset) {
    Piece piece = piece(offset);
    Spans own = spans.again(block instanceof TableCell cell ? cell : null);
    PlacedText placed = new PlacedText(own);
    placed.add(piece.node().getLiteral(), piece.node().getSourceSpans().get(0));
    return placed.position(Math.min(offset, piece.to() - 1) - piece.from());
  }

  private Piece piece(int offset) {
    @Nullable Piece found = null;
    for (Piece piece : pieces) {
      if (piece.from() > offset) {
        break;
      }
      found = piece;
    }
    if (found == null) {
      throw new IndexOutOfBoundsException(offset);
    }
    return found;
  }
}
