package dev.briefing.difference;

import dev.briefing.problem.JsonText;
import dev.briefing.problem.Problem;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** A difference for programs. */
public final class DifferenceJson {
  /** Grows when a key changes its meaning or goes away; not for a new key. */
  private static final int FORMAT = 1;

  private final JsonGenerator out;

  private DifferenceJson(JsonGenerator out) {
    this.out = out;
  }

  /**
   * All of it.
   *
   * @param version of the generator
   */
  public static String of(Difference difference, String version) {
    return JsonText.of(out -> new DifferenceJson(out).write(difference, version));
  }

  private void write(Difference difference, String version) {
    out.writeStartObject();
    out.writeNumberProperty("format", FORMAT);
    out.writeStringProperty("generator", "Briefing " + version);
    out.writeStringProperty("summary", Summary.of(difference));
    out.writeArrayPropertyStart("changes");
    difference.changes().forEach(this::write);
    out.writeEndArray();
    out.writeArrayPropertyStart("addresses");
    difference.pages().forEach(this::write);
    out.writeEndArray();
    problems("problems-gained", difference.gained());
    problems("problems-lost", difference.lost());
    out.writeEndObject();
  }

  private void write(Change change) {
    out.writeStartObject();
    out.writeStringProperty("topic", change.topic().word());
    out.writeStringProperty("kind", change.kind().word());
    out.writeStringProperty("name", change.name());
    out.writeStringProperty("page", change.page().isEmpty() ? null : change.page());
    out.writeArrayPropertyStart("details");
    for (Detail detail : change.details()) {
      out.writeStartObject();
      out.writeStringProperty("field", detail.field());
      out.writeStringProperty("before", detail.before().orElse(null));
      out.writeStringProperty("after", detail.after().orElse(null));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("used-on");
    for (Touch touch : change.touches()) {
      out.writeStartObject();
      out.writeStringProperty("address", touch.address());
      out.writeStringProperty("title", touch.title());
      out.writeStringProperty("sentence", touch.sentence().isEmpty() ? null : touch.sentence());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(PageChange page) {
    out.writeStartObject();
    out.writeStringProperty("address", page.address());
    out.writeStringProperty("title", page.title());
    out.writeStringProperty("state", page.added() ? "new" : page.dead() ? "gone" : "moved");
    out.writeStringProperty("moved-to", page.movedTo().orElse(null));
    out.writeEndObject();
  }

  private void problems(String name, List<Problem> problems) {
    out.writeArrayPropertyStart(name);
    for (Problem problem : problems) {
      out.writeStartObject();
      out.writeStringProperty("rule", problem.rule().code());
      out.writeStringProperty("severity", problem.severity().word());
      out.writeStringProperty("file", problem.at().file());
      out.writeNumberProperty("line", problem.at().line());
      out.writeStringProperty("message", problem.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
