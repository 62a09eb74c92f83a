package dev.briefing.convert;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a text with LaTeX's commands says: accents become letters, commands for signs the signs, and
 * braces go. A command that is not known is told; what stands in its braces stays.
 */
final class Latex {
  private static final Map<String, String> ACCENTS = new HashMap<>();
  private static final Map<String, String> SIGNS = new HashMap<>();

  static {
    String accents =
        "` \u0300 ' \u0301 ^ \u0302 \" \u0308 ~ \u0303 = \u0304 . \u0307 u \u0306 v \u030C H \u030B c \u0327 k \u0328 r \u030A"
            + " b \u0331 d \u0323";
    String signs =
        "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ"
            + " textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ”"
            + " textquotesingle ' ldots … dots … textellipsis … S § P ¶ copyright © textregistered ® texttrademark ™"
            + " pounds £ textsterling £ texteuro € euro € textyen ¥ textdegree ° times × pm ± mu μ alpha α beta β"
            + " gamma γ delta δ textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textless < textgreater >"
            + " textunderscore _ guillemotleft « guillemotright » textquestiondown ¿ textexclamdown ¡ textperiodcentered ·";
    fill(ACCENTS, accents);
    fill(SIGNS, signs);
  }

  /** They change how a text looks, and say nothing. */
  private static final Set<String> LOOKS =
      Set.of(
          "emph",
          "textit",
          "textbf",
          "textsc",
          "textrm",
          "texttt",
          "textsf",
          "textsl",
          "textup",
          "text",
          "mbox",
          "url",
          "path",
          "em",
          "it",
          "bf",
          "sc",
          "rm",
          "tt",
          "noopsort",
          "enquote",
          "textnormal",
          "relax",
          "protect",
          "ensuremath",
          "mathrm",
          "textsuperscript",
          "textsubscript");

  private final String text;
  private final Consumer<String> unknown;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private Latex(String text, Consumer<String> unknown) {
    this.text = text;
    this.unknown = unknown;
  }

  /**
   * The text.
   *
   * @param unknown is told each command that is not known
   */
  static String text(String latex, Consumer<String> unknown) {
    Latex reader = new Latex(latex, unknown);
    while (reader.at < latex.length()) {
      reader.next();
    }
    return Normalizer.normalize(reader.out, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private static void fill(Map<String, String> map, String words) {
    String[] all = words.split(" ", -1);
    for (int i = 0; i + 1 < all.length; i += 2) {
      map.put(all[i], all[i + 1]);
    }
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length()) {
      at++;
      command();
    } else if (c == '{' || c == '}' || c == '$') {
      at++;
    } else if (c == '~') {
      out.append(' ');
      at++;
    } else if (!ligature("---", "—")
        && !ligature("--", "–")
        && !ligature("``", "“")
        && !ligature("''", "”")) {
      out.append(c);
      at++;
    }
  }

  private boolean ligature(String written, String sign) {
    boolean there = text.startsWith(written, at);
    if (there) {
      out.append(sign);
      at += written.length();
    }
    return there;
  }

  private void command() {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    boolean word = at > start;
    String name = word ? text.substring(start, at) : text.substring(start, ++at);
    if (ACCENTS.containsKey(name)) {
      accent(ACCENTS.get(name));
      return;
    }
    if (word) {
      skipBlanks();
    }
    if (SIGNS.containsKey(name)) {
      out.append(SIGNS.get(name));
    } else if (!word) {
      out.append(
          switch (name) {
            case "\\", ",", " ", "\n", ";", ":" -> " ";
            case "-", "/", "!" -> "";
            default -> name;
          });
    } else if (!LOOKS.contains(name)) {
      unknown.accept("\\" + name);
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    if (text.startsWith("{}", at)) {
      at += 2;
    }
  }

  private void accent(String mark) {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '{')) {
      at++;
    }
    if (at >= text.length()) {
      return;
    }
    if (text.startsWith("\\i", at) || text.startsWith("\\j", at)) {
      out.append(text.charAt(at + 1)).append(mark);
      at += 2;
      return;
    }
    int base = text.codePointAt(at);
    at += Character.charCount(base);
    out.appendCodePoint(base).append(mark);
  }
}
