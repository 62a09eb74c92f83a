package dev.briefing.render.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker's messages in fewer words, without its advice to programmers and without Java's names.
 */
final class Reason {
  private static final Pattern ADVICE = Pattern.compile("\\s*-{2,}\\s*Tip.*", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\s*\\[in template [^\\]]*]");
  private static final Pattern CLASS = Pattern.compile("\\s*\\([^()]* wrapped into [^()]*\\)");
  private static final Pattern RECORD = Pattern.compile("an? extended_hash\\b");
  private static final Pattern LIST = Pattern.compile("\\bsequence\\b");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Reason() {}

  static String of(TemplateException fault) {
    String blamed = fault.getBlamedExpressionString();
    if (fault instanceof InvalidReferenceException && blamed != null) {
      return "there is no " + blamed;
    }
    Throwable cause = fault.getCause();
    if (cause instanceof TemplateNotFoundException missing) {
      return "there is no template " + missing.getTemplateName();
    }
    return cause instanceof MalformedTemplateNameException wrong
        ? "\"" + wrong.getTemplateName() + "\" names no template of the theme"
        : of(fault.getMessageWithoutStackTop());
  }

  static String of(@Nullable String message) {
    String text = message == null ? "" : message;
    text = ADVICE.matcher(text).replaceFirst("");
    text = PLACE.matcher(text).replaceAll("");
    text = CLASS.matcher(text).replaceAll("");
    text = RECORD.matcher(text).replaceAll("a record");
    text = LIST.matcher(text).replaceAll("list");
    return SPACE.matcher(text.replace("==> ", "").strip()).replaceAll(" ");
  }
}
