package dev.briefing.markdown;

import dev.briefing.model.Reference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes links and images as CommonMark's own examples do, and adds nothing. */
class PlainWeaver implements Weaver {
  private static final String KEPT = "!#$%&'()*+,-./:;=?@_~";

  @Override
  public String link(Reference reference, String inner) {
    return "<a href=\""
        + escape(encode(reference.raw()))
        + "\""
        + title(reference)
        + ">"
        + inner
        + "</a>";
  }

  @Override
  public String image(Reference reference) {
    return "<img src=\""
        + escape(encode(reference.raw()))
        + "\" alt=\""
        + escape(reference.text())
        + "\""
        + title(reference)
        + " />";
  }

  @Override
  public String embed(Reference reference) {
    return "<p>" + image(reference) + "</p>";
  }

  @Override
  public String after(List<Reference> references) {
    return "";
  }

  private static String title(Reference reference) {
    return reference.title().map(title -> " title=\"" + escape(title) + "\"").orElse("");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** An address with everything encoded that the examples encode. */
  static String encode(String address) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return encoded.toString();
  }
}
