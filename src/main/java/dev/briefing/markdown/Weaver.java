package dev.briefing.markdown;

import dev.briefing.model.Reference;
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

  /** The HTML of an image within a line. */
  String image(Reference reference);

  /** The HTML of an image that is all there is in its paragraph: a block. */
  String embed(Reference reference);

  /**
   * The HTML that follows a block of the text, such as notes to its figures; empty for none.
   *
   * @param references those of the block, in order
   */
  String after(List<Reference> references);
}
