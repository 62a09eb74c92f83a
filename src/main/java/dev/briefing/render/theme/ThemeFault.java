package dev.briefing.render.theme;

import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Objects;

/**
 * A mistake in a theme. The message names template, line and column, and the page that was being
 * drawn: {@code templates/sector.ftlh:12:5: … (drawing sectors/aerospace.html)}.
 */
public final class ThemeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private ThemeFault(String message, Throwable cause) {
    super(message, cause);
  }

  static ThemeFault of(TemplateException fault, String template, String page) {
    String name = Objects.requireNonNullElse(fault.getTemplateSourceName(), template);
    return at(
        name,
        fault.getLineNumber(),
        fault.getColumnNumber(),
        fault.getMessageWithoutStackTop(),
        page,
        fault);
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
      @org.jspecify.annotations.Nullable Integer line,
      @org.jspecify.annotations.Nullable Integer column,
      @org.jspecify.annotations.Nullable String what,
      String page,
      Throwable cause) {
    String place = line == null || column == null ? "" : ":" + line + ":" + column;
    String reason = Objects.requireNonNullElse(what, "").strip().replaceAll("\\s+", " ");
    return new ThemeFault(
        "templates/" + template + place + ": " + reason + " (drawing " + page + ")", cause);
  }
}
