package dev.briefing.serve;

import dev.briefing.build.Notice;
import dev.briefing.build.Waiting;
import dev.briefing.web.WebPath;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a page in a browser needs to know of the newest proof, in one line. */
final class StateJson {
  /** Nobody reads more at once, and each costs a browser some work. */
  private static final int MOST = 100;

  private static final JsonFactory JSON = new JsonFactory();

  private StateJson() {}

  /**
   * @param print of the page as it is now
   * @param styles the address of each style sheet, by its name
   * @param pictures changes with any picture
   * @param notices of the site and of the page
   */
  static String of(
      String print,
      Map<String, String> styles,
      int pictures,
      SortedMap<WebPath, Waiting> waiting,
      List<Notice> notices) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeStringProperty("print", print);
      out.writeObjectPropertyStart("styles");
      styles.forEach((name, address) -> out.writeStringProperty(name, address));
      out.writeEndObject();
      out.writeNumberProperty("pictures", pictures);
      out.writeObjectPropertyStart("waiting");
      waiting.forEach((path, why) -> out.writeStringProperty("/" + path.encoded(), word(why)));
      out.writeEndObject();
      out.writeNumberProperty("count", notices.size());
      out.writeArrayPropertyStart("notices");
      notices.stream().limit(MOST).forEach(notice -> write(notice, out));
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.toString();
  }

  static String word(Waiting why) {
    return why.name().toLowerCase(Locale.ROOT);
  }

  private static void write(Notice notice, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("severity", notice.severity().word());
    out.writeStringProperty("code", notice.code());
    notice.at().ifPresent(at -> out.writeStringProperty("place", at.toString()));
    out.writeStringProperty("message", notice.message());
    notice.hint().ifPresent(hint -> out.writeStringProperty("hint", hint));
    notice
        .excerpt()
        .ifPresent(
            excerpt -> {
              out.writeStringProperty("line", excerpt.line());
              out.writeStringProperty("carets", excerpt.carets());
            });
    out.writeEndObject();
  }
}
