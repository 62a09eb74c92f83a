package dev.briefing.difference;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is not as it was.
 *
 * @param name as a reviewer would call it
 * @param page the address where readers find it, or found it; empty for what has none
 * @param details what it says otherwise; of a new or removed thing all that it says or said
 * @param touches where else on the site it is used
 */
public record Change(
    Topic topic, Kind kind, String name, String page, List<Detail> details, List<Touch> touches) {
  public Change {
    details = List.copyOf(details);
    touches = List.copyOf(touches);
  }

  /** What became of it. */
  public enum Kind {
    ADDED("+"),
    REMOVED("−"),
    CHANGED("~");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    /** One character, for lists. */
    public String sign() {
      return sign;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
