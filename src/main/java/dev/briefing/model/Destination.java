package dev.briefing.model;

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

    /** The file that it leads to from another file; nothing where it climbs out of all folders. */
    public Optional<String> from(String file) {
      StringBuilder way = new StringBuilder(file.substring(0, file.lastIndexOf('/') + 1));
      int at = 0;
      while (at <= path.length()) {
        int slash = path.indexOf('/', at);
        int end = slash < 0 ? path.length() : slash;
        String step = path.substring(at, end);
        if (step.equals("..")) {
          if (way.length() == 0) {
            return Optional.empty();
          }
          way.setLength(way.lastIndexOf("/", way.length() - 2) + 1);
        } else if (!step.equals(".")) {
          way.append(step).append('/');
        }
        at = end + 1;
      }
      return Optional.of(way.substring(0, Math.max(0, way.length() - 1)));
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
