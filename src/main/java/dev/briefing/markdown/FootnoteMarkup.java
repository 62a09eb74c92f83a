package dev.briefing.markdown;

import dev.briefing.model.Reference;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Footnotes: a number in the text that leads to the note at the end, and from there back. */
final class FootnoteMarkup extends Markup {
  /** An arrow that is not drawn as an emoji. */
  private static final String ARROW = "↩\uFE0E";

  private final Tree tree;
  private final Weaver weaver;

  FootnoteMarkup(HtmlNodeRendererContext context, Tree tree, Weaver weaver) {
    super(context, Set.of(FootnoteReference.class, FootnoteDefinition.class));
    this.tree = tree;
    this.weaver = weaver;
  }

  @Override
  public void render(Node node) {
    // A definition is written at the end, wherever it stands.
    if (node instanceof FootnoteReference reference) {
      tree.footnotes().mark(reference).ifPresent(this::mark);
    }
  }

  private void mark(Footnotes.Mark mark) {
    open("sup", "class", "footnote-ref");
    open("a", "href", "#" + mark.noteId(), "id", mark.id(), "role", "doc-noteref");
    html.text(String.valueOf(mark.number()));
    close("a");
    close("sup");
  }

  @Override
  public void afterRoot(Node root) {
    List<Footnotes.Note> notes = tree.footnotes().notes();
    if (notes.isEmpty()) {
      return;
    }
    html.line();
    open("section", "class", "footnotes", "role", "doc-endnotes", "aria-label", weaver.footnotes());
    html.line();
    open("ol");
    notes.forEach(this::note);
    html.line();
    close("ol");
    html.line();
    close("section");
    html.line();
    List<Reference> references =
        notes.stream().flatMap(note -> tree.shownIn(note.definition()).stream()).toList();
    if (!references.isEmpty()) {
      html.raw(weaver.after(references));
      html.line();
    }
  }

  private void note(Footnotes.Note note) {
    html.line();
    open("li", "id", note.id());
    Node last = note.definition().getLastChild();
    for (Node block = note.definition().getFirstChild(); block != null; block = block.getNext()) {
      if (block != last || !(block instanceof Paragraph)) {
        node(block);
      }
    }
    html.line();
    open("p");
    if (last instanceof Paragraph) {
      children(last);
      html.raw(" ");
    }
    back(note);
    close("p");
    html.line();
    close("li");
  }

  private void back(Footnotes.Note note) {
    String space = "";
    for (Footnotes.Mark mark : note.marks()) {
      html.raw(space);
      open(
          "a",
          "href",
          "#" + mark.id(),
          "role",
          "doc-backlink",
          "aria-label",
          weaver.back(mark.name()));
      html.text(ARROW);
      close("a");
      space = " ";
    }
  }
}
