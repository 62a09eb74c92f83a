package dev.briefing.markdown;

import dev.briefing.model.Heading;
import dev.briefing.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a parsed text once, and notes every reference and heading that a reader will see.
 */
final class Contents extends AbstractVisitor {
  private final Spans spans;
  private final ReferenceReader reader;
  private final Footnotes footnotes;
  private final Anchors anchors = new Anchors();
  private final Map<Node, Reference> references = new LinkedHashMap<>();
  private final Map<Node, Heading> headings = new LinkedHashMap<>();
  private final Map<Node, List<Reference>> inBlock = new HashMap<>();
  private final List<Reference> unread = new ArrayList<>();
  private Outline outline = new Outline();
  private @Nullable Node block;
  private boolean shown = true;
  private boolean withinLink;

  private Contents(Spans spans, Footnotes footnotes, boolean embeds) {
    this.spans = spans;
    this.reader = new ReferenceReader(spans, embeds);
    this.footnotes = footnotes;
  }

  /**
   * @param embeds whether an image may stand as a block
   */
  static Tree of(Node document, String markdown, Places places, boolean embeds) {
    Footnotes footnotes = Footnotes.of(document);
    Contents found = new Contents(new Spans(markdown, places), footnotes, embeds);
    document.accept(found);
    return new Tree(
        document,
        found.references,
        found.headings,
        found.inBlock,
        found.unread,
        footnotes,
        found.spans);
  }

  @Override
  public void visit(Document document) {
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      block = child;
      child.accept(this);
    }
  }

  @Override
  public void visit(CustomBlock node) {
    if (!(node instanceof FootnoteDefinition definition)) {
      visitChildren(node);
      return;
    }
    // Footnotes stand at the end of a page, wherever they are written: their headings start afresh.
    Node outerBlock = block;
    Outline outerOutline = outline;
    boolean outerShown = shown;
    block = definition;
    outline = new Outline();
    shown = footnotes.shows(definition);
    visitChildren(definition);
    block = outerBlock;
    outline = outerOutline;
    shown = outerShown;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      spans.within(cell);
      visitChildren(cell);
      spans.within(null);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    if (shown) {
      String text = PlainText.of(node);
      int level = outline.level(node.getLevel());
      headings.put(node, new Heading(level, text, anchors.of(text), spans.startOfText(node)));
    }
    visitChildren(node);
  }

  @Override
  public void visit(Link link) {
    // An address in angle brackets can stand within a link's text, where it is no link of its own.
    if (!withinLink) {
      add(link, reader.link(link));
      withinLink = true;
      visitChildren(link);
      withinLink = false;
    }
  }

  @Override
  public void visit(Text text) {
    if (shown && !withinLink) {
      unread.addAll(Unread.in(text, spans));
    }
  }

  @Override
  public void visit(Image image) {
    // What its alternative text holds is text only.
    add(image, reader.image(image));
  }

  private void add(Node node, Reference reference) {
    if (shown && block != null) {
      references.put(node, reference);
      inBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(reference);
    }
  }
}
