package dev.briefing.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What a link leads to, as far as its text alone tells. */
public sealed interface Destination {

  /** {@code indicator:…}: one figure, or all of an indicator. */
  record Figure(FigureReference figure) implements Destination {}

  /** {@code term:…}, {@code sector:…} and so on: one thing, or a heading of its page. */
  record Thing(Scheme scheme, String id, Optional<String> anchor) implements Destination {}

  /** {@code comparison:id/row} or {@code comparison:id/row/column}. */
  record Cell(String comparison, String row, Optional<String> column) implements Destination {}

  /** A relative path to another file of the content: {@code ../sectors/semiconductors.md}. */
  record Path(String path, Optional<String> anchor) implements Destination {

    /**
     * The file that it leads to from another file; nothing where it leaves the content folder's
     * parent.
     */
    public Optional<String> from(String file) {
      Deque<String> parts = new ArrayDeque<>();
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      for (String part : (folder + path).split("/", -1)) {
        if (part.equals("..")) {
          if (parts.pollLast() == null) {
            return Optional.empty();
          }
        } else if (!part.isEmpty() && !part.equals(".")) {
          parts.addLast(part);
        }
      }
      return Optional.of(String.join("/", parts));
    }
  }

  /** {@code #heading} of the same page. */
  record Anchor(String id) implements Destination {}

  /** An address of another site, or for mail. */
  record Outside(String url) implements Destination {}

  /**
   * {@code unsourced:reason}: no link, but its author's word that nobody vouches for a figure, and
   * why.
   */
  record Unsourced(String reason) implements Destination {}

  /** Nothing that a site may link to. */
  record Refused(String reason) implements Destination {}

  /** One of our schemes, but not written as its references are. */
  record Malformed(String reason) implements Destination {}

  /** Reads the destination of a link. */
  static Destination of(String raw) {
    return DestinationGrammar.read(raw);
  }
}
