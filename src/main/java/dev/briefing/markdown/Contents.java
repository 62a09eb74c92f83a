package dev.briefing.markdown;

import dev.briefing.model.Heading;
import dev.briefing.model.Mention;
import dev.briefing.model.Mention.Setting;
import dev.briefing.model.Reference;
import dev.briefing.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a parsed text once, and notes every reference, heading and quotation that a reader
 * will see.
 */
final class Contents extends AbstractVisitor {
  private final Spans spans;
  private final ReferenceReader reader;
  private final Footnotes footnotes;
  private final Quotations quotations;
  private final Anchors anchors = new Anchors();
  private final Map<Node, Reference> references = new LinkedHashMap<>();
  private final Map<Node, Heading> headings = new LinkedHashMap<>();
  private final Map<Node, List<Reference>> inBlock = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<FootnoteDefinition, List<String>> sourcesOfNotes = new HashMap<>();
  private final List<Reference> unread = new ArrayList<>();
  private Outline outline = new Outline();
  private @Nullable Node block;
  private boolean shown = true;
  private int passages;
  private String section = "";
  private boolean withinLink;
  private boolean quoted;

  private Contents(Spans spans, Footnotes footnotes, boolean embeds) {
    this.spans = spans;
    this.reader = new ReferenceReader(spans, embeds);
    this.footnotes = footnotes;
    this.quotations = new Quotations(spans, footnotes);
  }

  /**
   * @param embeds whether an image may stand as a block
   */
  static MarkdownProse of(Node document, String markdown, Places places, boolean embeds) {
    Footnotes footnotes = Footnotes.of(document);
    Contents contents = new Contents(new Spans(markdown, places), footnotes, embeds);
    document.accept(contents);
    return new MarkdownProse(
        document,
        places.at(0, 0),
        PlainText.of(document, footnotes),
        contents.references,
        contents.headings,
        contents.inBlock,
        contents.allReferences(),
        List.copyOf(contents.headings.values()),
        contents.quotations.all(),
        List.copyOf(contents.statements),
        List.copyOf(contents.mentions),
        footnotes,
        contents.spans);
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
    String outerSection = section;
    section = "";
    block = definition;
    outline = new Outline();
    shown = footnotes.shows(definition);
    visitChildren(definition);
    block = outerBlock;
    outline = outerOutline;
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
    return new Passage(spans, footnotes, sourcesOfNotes, references, section);
  }

  /** Where a passage stands, unless something around it matters more. */
  private Setting setting(Setting otherwise) {
    if (block instanceof FootnoteDefinition) {
      return Setting.FOOTNOTE;
    }
    return quoted ? Setting.QUOTATION : otherwise;
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    if (shown) {
      String text = PlainText.of(node);
      int level = outline.level(node.getLevel());
      Heading heading = new Heading(level, text, anchors.of(text), spans.startOfText(node));
      headings.put(node, heading);
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

  private List<Reference> allReferences() {
    return Stream.concat(references.values().stream(), unread.stream())
        .sorted(Comparator.comparing(Reference::at))
        .toList();
  }

  private void add(Node node, Reference reference) {
    if (shown && block != null) {
      references.put(node, reference);
      inBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(reference);
    }
  }
}
