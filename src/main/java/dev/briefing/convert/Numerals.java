package dev.briefing.convert;

import dev.briefing.model.Parsed;
import dev.briefing.model.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a table writes its numbers. A comma may part decimals or thousands, and so may a point: what
 * all numbers of the table together do not make plain is not read.
 *
 * @param comma whether a comma parts the decimals; otherwise a point does
 * @param grouped whether the other of the two is known to part thousands
 * @param sure whether a single sign with three digits behind it is known to part decimals
 */
record Numerals(boolean comma, boolean grouped, boolean sure) {
  private static final int LONGEST = 40;
  private static final Set<String> MISSING =
      Set.of(
          "",
          ".",
          "..",
          "...",
          "…",
          "-",
          "--",
          "–",
          "—",
          ":",
          "n/a",
          "na",
          "#n/a",
          "n.a.",
          "n.a",
          "nan",
          "null",
          "none",
          "nil",
          "(na)",
          "n.d.",
          "no data",
          "not available",
          "missing",
          "x");
  private static final String SIGN = "[-+−]?";

  /** 1 234 567 and 1'234'567 can be read in one way only. */
  private static final Pattern SPACED =
      Pattern.compile(SIGN + "[0-9]{1,3}(?:[ \u00a0\u2009\u202f'’][0-9]{3})+(?:[.,][0-9]+)?");

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?");

  /** Whether a cell says that there is no value. */
  static boolean isMissing(String cell) {
    return MISSING.contains(cell.strip().toLowerCase(Locale.ROOT));
  }

  /** What a sign of the two is in a number. */
  private record Signs(Pattern decimals, Pattern thousands, Pattern either) {
    static Signs of(String decimal, String other) {
      return new Signs(
          Pattern.compile(
              SIGN
                  + "(?:[0-9]*D(?:[0-9]{1,2}|[0-9]{4,})|0?D[0-9]+|[0-9]{4,}D[0-9]+|[0-9]*D[0-9]+[eE][-+]?[0-9]+)%?"
                      .replace("D", decimal)),
          Pattern.compile(
              SIGN
                  + "(?:[0-9]{1,3}(?:O[0-9]{3}){2,}(?:D[0-9]+)?|[0-9]{1,3}(?:O[0-9]{3})+D[0-9]+)%?"
                      .replace("D", decimal)
                      .replace("O", other)),
          Pattern.compile(SIGN + "[1-9][0-9]{0,2}D[0-9]{3}%?".replace("D", decimal)));
    }

    boolean prove(String cell) {
      return decimals.matcher(cell).matches() || thousands.matcher(cell).matches();
    }
  }

  private static final Signs POINT = Signs.of("\\.", ",");
  private static final Signs COMMA = Signs.of(",", "\\.");

  /**
   * The way in which all of these cells are written.
   *
   * @param told "comma" or "point", where somebody says so
   * @param european whether the file parts its fields as programs do where a comma parts decimals
   */
  static Numerals of(Collection<Cell> cells, Optional<String> told, boolean european)
      throws NotImported {
    if (told.isPresent()) {
      return new Numerals(told.get().equals("comma"), true, true);
    }
    Optional<Cell> comma = first(COMMA, cells);
    Optional<Cell> point = first(POINT, cells);
    if (comma.isPresent() && point.isPresent()) {
      throw new NotImported(
          "the decimal sign is a comma at %s and a point at %s: say which it is with decimal=comma or decimal=point"
              .formatted(comma.get().place(), point.get().place()));
    }
    boolean isComma = comma.isPresent();
    Signs signs = isComma ? COMMA : POINT;
    boolean grouped =
        cells.stream().anyMatch(cell -> signs.thousands().matcher(plain(cell.text())).matches());
    return new Numerals(isComma, grouped, isComma || point.isPresent() || !european);
  }

  private static Optional<Cell> first(Signs signs, Collection<Cell> cells) {
    return cells.stream().filter(cell -> signs.prove(plain(cell.text()))).findFirst();
  }

  /** Without what stands in the way of the digits, and can be read in one way only. */
  private static String plain(String cell) {
    String text = cell.strip();
    return SPACED.matcher(text).matches() ? text.replaceAll("[ \u00a0\u2009\u202f'’]", "") : text;
  }

  /**
   * The value of a cell, digit by digit, as our tables write it.
   *
   * @param percent whether a percent sign behind the digits says what the unit says
   */
  Parsed<String> read(String cell, boolean percent) {
    boolean sign = percent && cell.endsWith("%");
    String text = plain(sign ? cell.substring(0, cell.length() - 1) : cell);
    Signs ours = comma ? COMMA : POINT;
    Signs theirs = comma ? POINT : COMMA;
    boolean single = ours.either().matcher(text).matches() && !sure;
    boolean other = theirs.either().matcher(text).matches() && !grouped;
    if (single || other) {
      return Parsed.bad(
          "may have decimals or thousands; decimal=point or decimal=comma says which");
    }
    if (ours.thousands().matcher(text).matches() || theirs.either().matcher(text).matches()) {
      text = text.replace(comma ? "." : ",", "");
    }
    if (comma && text.indexOf('.') < 0) {
      text = text.replace(',', '.');
    } else if (comma) {
      return Parsed.bad("has a point where the table has a comma");
    }
    text = text.replace('−', '-');
    if (NUMBER.matcher(text).matches()) {
      String digits = new BigDecimal(text).toPlainString();
      return digits.length() > LONGEST
          ? Parsed.bad("has more than %d digits".formatted(LONGEST))
          : Parsed.good(digits);
    }
    return Value.parse(text).isGood() ? Parsed.good(text) : Parsed.bad("is no number");
  }
}
