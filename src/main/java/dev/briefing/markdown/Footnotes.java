package dev.briefing.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes that a text shows, numbered in the order in which the text refers to them, then
 * those that only footnotes refer to. Their ids hold a colon, which no heading's id does.
 */
final class Footnotes {
  static final Footnotes NONE = new Footnotes();

  private final Map<FootnoteDefinition, Note> notes = new HashMap<>();
  private final List<Note> order = new ArrayList<>();
  private final Map<FootnoteReference, Mark> marks = new HashMap<>();

  /**
   * A footnote.
   *
   * @param marks where the text refers to it
   */
  record Note(FootnoteDefinition definition, int number, List<Mark> marks) {
    String id() {
      return "fn:" + number;
    }
  }

  /**
   * A place that refers to a footnote.
   *
   * @param name the note's number; of a second reference to the same note, {@code 1-2}
   */
  record Mark(int number, String name) {
    String id() {
      return "fnref:" + name;
    }

    String noteId() {
      return "fn:" + number;
    }
  }

  private Footnotes() {}

  static Footnotes of(Node document) {
    DefinitionMap<FootnoteDefinition> definitions = new DefinitionMap<>(FootnoteDefinition.class);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
              definitions.putIfAbsent(definition.getLabel(), definition);
            }
            visitChildren(block);
          }
        });
    Footnotes footnotes = new Footnotes();
    footnotes.follow(document, definitions);
    // The list grows while its notes are followed in turn.
    for (int next = 0; next < footnotes.order.size(); next++) {
      footnotes.follow(footnotes.order.get(next).definition(), definitions);
    }
    return footnotes;
  }

  private void follow(Node parent, DefinitionMap<FootnoteDefinition> definitions) {
    parent.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
              mark(reference, definitions.get(reference.getLabel()));
            }
            visitChildren(node);
          }

          @Override
          public void visit(CustomBlock block) {
            if (block == parent || !(block instanceof FootnoteDefinition)) {
              visitChildren(block);
            }
          }

          @Override
          public void visit(Image image) {
            // Its alternative text shows no marks.
          }
        });
  }

  private void mark(FootnoteReference reference, @Nullable FootnoteDefinition definition) {
    if (definition == null) {
      return;
    }
    Note note = notes.get(definition);
    if (note == null) {
      note = new Note(definition, order.size() + 1, new ArrayList<>());
      notes.put(definition, note);
      order.add(note);
    }
    int repeat = note.marks().size() + 1;
    Mark mark = new Mark(note.number(), note.number() + (repeat == 1 ? "" : "-" + repeat));
    note.marks().add(mark);
    marks.put(reference, mark);
  }

  boolean shows(FootnoteDefinition definition) {
    return notes.containsKey(definition);
  }

  List<Note> notes() {
    return Collections.unmodifiableList(order);
  }

  Optional<Mark> mark(FootnoteReference reference) {
    return Optional.ofNullable(marks.get(reference));
  }
}
