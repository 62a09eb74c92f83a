package dev.briefing.markdown;

import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.model.TermUse;
import java.util.List;

/**
 * What a page makes of the references in a text: it knows where they lead from here, and what
 * evidence they carry.
 */
public interface Weaver {

  /**
   * The HTML of a link.
   *
   * @param inner the link's text, already HTML
   */
  String link(Reference reference, String inner);

  /** Where terms of the glossary link themselves in a text: what it uses, in order. */
  default List<TermUse> terms(Prose prose) {
    return List.of();
  }

  /**
   * The HTML of a term that links itself.
   *
   * @param inner its words, already HTML
   */
  default String term(TermUse use, String inner) {
    return inner;
  }

  /** The HTML of an image within a line. */
  String image(Reference reference);

  /** The HTML of an image that is all there is in its paragraph: a block. */
  String embed(Reference reference);

  /**
   * The HTML that follows a block of the text that has references, such as notes to its figures;
   * empty for none. All footnotes together are one block.
   *
   * @param references those of the block, in order
   */
  String after(List<Reference> references);

  /** What the section of footnotes is called, for readers who hear the page. */
  default String footnotes() {
    return "Footnotes";
  }

  /**
   * What the link from a footnote back into the text is called, for readers who hear the page.
   *
   * @param mark the note's number; of a second reference to the same note, {@code 1-2}
   */
  default String back(String mark) {
    return "Back to reference " + mark;
  }
}
