package dev.briefing.markdown;

import dev.briefing.markdown.MarkdownText.Piece;
import dev.briefing.model.RunningText;
import dev.briefing.model.Stretch;
import dev.briefing.model.TermUse;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Texts with links where a term of the glossary stands, which may go on in the next line. */
final class TermMarkup extends Markup {
  private final Weaver weaver;
  private final Output out;
  private final IdentityHashMap<Node, List<Cut>> cuts = new IdentityHashMap<>();

  /**
   * Where the words of a use start or end.
   *
   * @param at the offset in the node's text
   */
  private record Cut(int at, boolean starts, TermUse use) {}

  TermMarkup(
      HtmlNodeRendererContext context, List<TermUse> uses, Tree tree, Weaver weaver, Output out) {
    super(context, Set.of(Text.class));
    this.weaver = weaver;
    this.out = out;
    if (!uses.isEmpty()) {
      List<RunningText> texts = tree.runningTexts();
      uses.forEach(use -> cut(use, MarkdownText.of(texts.get(use.text()))));
    }
  }

  private void cut(TermUse use, MarkdownText text) {
    Stretch words = use.within();
    for (Piece piece : text.pieces()) {
      if (piece.from() <= words.from() && words.from() < piece.to()) {
        cut(piece, words.from(), true, use);
      }
      if (piece.from() < words.to() && words.to() <= piece.to()) {
        cut(piece, words.to(), false, use);
      }
    }
  }

  private void cut(Piece piece, int offset, boolean starts, TermUse use) {
    cuts.computeIfAbsent(piece.node(), node -> new ArrayList<>())
        .add(new Cut(offset - piece.from(), starts, use));
  }

  @Override
  public void render(Node node) {
    String literal = ((Text) node).getLiteral();
    int at = 0;
    for (Cut cut : cuts.getOrDefault(node, List.of())) {
      html.text(literal.substring(at, cut.at()));
      if (cut.starts()) {
        out.open();
      } else {
        html.raw(weaver.term(cut.use(), out.close()));
      }
      at = cut.at();
    }
    html.text(literal.substring(at));
  }
}
