package dev.briefing.markdown;

import dev.briefing.markdown.MarkdownText.Piece;
import dev.briefing.model.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the running text of a block, and where in it a link may be put. */
final class FreeText extends AbstractVisitor {
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Stretch> runs = new ArrayList<>();
  private final List<Stretch> emphasised = new ArrayList<>();
  private boolean bound;
  private int runStart;
  private @Nullable Node lastOfRun;

  private FreeText() {}

  static MarkdownText of(Node block, Spans spans) {
    FreeText free = new FreeText();
    free.visitChildren(block);
    free.endRun();
    String text = free.text.toString();
    List<QuotedPassage> quoted = QuotedPassage.in(text);
    return new MarkdownText(
        text,
        without(quoted, free.runs),
        free.emphasised,
        Sentences.starts(text, quoted),
        block,
        free.pieces,
        spans);
  }

  /** What is left of the runs outside of quotation marks. */
  private static List<Stretch> without(List<QuotedPassage> quoted, List<Stretch> runs) {
    List<Stretch> left = new ArrayList<>();
    int passage = 0;
    for (Stretch run : runs) {
      int from = run.from();
      while (passage < quoted.size() && quoted.get(passage).close() < from) {
        passage++;
      }
      for (int i = passage; i < quoted.size() && quoted.get(i).open() < run.to(); i++) {
        add(from, quoted.get(i).open(), left);
        from = Math.max(from, quoted.get(i).close() + 1);
      }
      add(from, run.to(), left);
    }
    return left;
  }

  private static void add(int from, int to, List<Stretch> stretches) {
    if (from < to) {
      stretches.add(new Stretch(from, to));
    }
  }

  @Override
  public void visit(Text node) {
    if (!node.getSourceSpans().isEmpty()) {
      inRun(node);
      pieces.add(new Piece(node, text.length()));
    } else {
      endRun();
    }
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    inRun(node);
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    endRun();
    text.append(' ');
  }

  @Override
  public void visit(Code node) {
    endRun();
    text.append(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    endRun();
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Image image) {
    endRun();
  }

  @Override
  public void visit(Link link) {
    bound(link);
  }

  @Override
  public void visit(Emphasis emphasis) {
    int from = text.length();
    visitChildren(emphasis);
    add(from, text.length(), emphasised);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      bound(node);
    } else {
      endRun();
      visitChildren(node);
    }
  }

  private void bound(Node node) {
    endRun();
    boolean outer = bound;
    bound = true;
    visitChildren(node);
    bound = outer;
  }

  /** A run is made of neighbours: what spans several of them can still be one link. */
  private void inRun(Node node) {
    if (lastOfRun == null || node.getPrevious() != lastOfRun) {
      endRun();
    }
    if (!bound) {
      lastOfRun = node;
    }
  }

  private void endRun() {
    if (lastOfRun != null) {
      add(runStart, text.length(), runs);
    }
    lastOfRun = null;
    runStart = text.length();
  }
}
