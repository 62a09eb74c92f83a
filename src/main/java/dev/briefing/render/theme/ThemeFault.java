package dev.briefing.render.theme;

import dev.briefing.problem.Position;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a theme. The message names template, line and column, and the page that was being
 * drawn: {@code templates/sector.ftlh:12:5: … (drawing sectors/aerospace.html)}.
 */
public final class ThemeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final transient Optional<Position> at;
  private final String reason;

  private ThemeFault(
      String file, Optional<Position> at, String reason, String page, Throwable cause) {
    super(
        at.map(Position::toString).orElse(file) + ": " + reason + " (drawing " + page + ")", cause);
    this.file = file;
    this.at = at;
    this.reason = reason;
  }

  /** The template's file, as positions name it. */
  public String file() {
    return file;
  }

  /** Where in the template; nothing where it is missing as a whole. */
  public Optional<Position> at() {
    return at;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }

  static ThemeFault of(TemplateException fault, String template, String page) {
    if (fault.getCause() instanceof ParseException parse) {
      return of(parse, template, page);
    }
    String name = Objects.requireNonNullElse(fault.getTemplateSourceName(), template);
    return at(name, fault.getLineNumber(), fault.getColumnNumber(), Reason.of(fault), page, fault);
  }

  /**
   * Of a template that calls itself without end.
   *
   * @param place where it last was, if that is known
   */
  static ThemeFault endless(
      @Nullable TemplateException place, String template, String page, Throwable cause) {
    String what = "a template calls itself without end";
    return place == null
        ? at(template, null, null, what, page, cause)
        : at(
            Objects.requireNonNullElse(place.getTemplateSourceName(), template),
            place.getLineNumber(),
            place.getColumnNumber(),
            what,
            page,
            cause);
  }

  static ThemeFault of(IOException fault, String template, String page) {
    if (fault instanceof ParseException parse) {
      String name = Objects.requireNonNullElse(parse.getTemplateName(), template);
      return at(
          name,
          parse.getLineNumber(),
          parse.getColumnNumber(),
          parse.getEditorMessage(),
          page,
          fault);
    }
    boolean missing =
        fault instanceof TemplateNotFoundException
            || fault instanceof MalformedTemplateNameException;
    String what = missing ? "there is no such template" : String.valueOf(fault.getMessage());
    return at(template, null, null, what, page, fault);
  }

  private static ThemeFault at(
      String template,
      @Nullable Integer line,
      @Nullable Integer column,
      @Nullable String what,
      String page,
      Throwable cause) {
    String file = "templates/" + template;
    Optional<Position> at =
        line == null || column == null || line < 1 || column < 1
            ? Optional.empty()
            : Optional.of(new Position(file, line, column));
    String reason = Reason.of(what);
    return new ThemeFault(file, at, reason, page, cause);
  }
}
