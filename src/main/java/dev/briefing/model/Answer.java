package dev.briefing.model;

import java.util.Locale;

/**
 * What came of asking for an address.
 *
 * @param detail what there is to add, such as the server's status; may be empty
 * @param to where it stands now, if it has moved; else empty
 */
public record Answer(Kind kind, String detail, String to) {

  /** What may happen. */
  public enum Kind {
    /** It is there. */
    FOUND,
    /** It is there, at another address for good. */
    MOVED,
    /** The server says that there is nothing. */
    GONE,
    /** The server does not show it to programs. */
    REFUSED,
    /** The server wants to be asked later. */
    BUSY,
    /** The server answers with an error of its own, or in no way that browsers understand. */
    BROKEN,
    /** Nothing came in time. */
    SLOW,
    /** No host has the name. */
    UNKNOWN_HOST,
    /** The host takes no connections. */
    NO_CONNECTION,
    /** The host cannot show that it is the one. */
    INSECURE,
    /** One address leads to the next, without an end. */
    LOOPING,
    /** Nobody was asked. */
    NOT_ASKED;

    /** The word as logbooks have it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static Answer of(Kind kind, String detail) {
    return new Answer(kind, detail, "");
  }

  /** Whether the document is there, at this address or another. */
  public boolean isThere() {
    return kind == Kind.FOUND || kind == Kind.MOVED;
  }
}
