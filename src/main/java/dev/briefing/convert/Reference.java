package dev.briefing.convert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reference as a reference manager exports it.
 *
 * @param id its key there; empty where it has none
 * @param place where it stands in the file
 * @param csl texts, lists and maps by CSL's own keys, in the order of the file
 */
record Reference(String id, String place, Map<String, Object> csl) {
  Reference {
    csl = Collections.unmodifiableMap(new LinkedHashMap<>(csl));
  }

  /** A variable that is a text; empty where it is none. */
  String text(String variable) {
    return csl.get(variable) instanceof String text ? text.strip() : "";
  }

  /** How a message names it. */
  String shown() {
    String title = text("title");
    return place + (title.isEmpty() ? "" : " " + Shown.quoted(title));
  }
}
