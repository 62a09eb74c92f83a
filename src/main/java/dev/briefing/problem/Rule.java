package dev.briefing.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that the build can find fault with. The code, the constant's name in lower case with
 * hyphens, is stable: sites name it in {@code site.yaml} to change how much it weighs. What makes a
 * file unreadable cannot be switched off.
 */
public enum Rule {
  UNREADABLE_FILE("A file can be read, and is text in UTF-8"),
  HIDDEN_CHARACTER("Every character of a text can be seen, and none turns the order of the others"),
  UNEXPECTED_FILE("Every file of the content folder is one that the site uses", Severity.WARNING),
  UNSUITABLE_PICTURE("A picture is what its name says, of a size for pages, and only shows"),
  FILE_NAME("A file's name is lower-case words with hyphens, since it becomes an address"),
  EMPTY_FILE("A file has something in it"),
  MISSING_FILE("The content folder has a site.yaml"),
  FRONT_MATTER("A Markdown file opens with its front matter between two lines of ---"),
  YAML_SYNTAX("A YAML file can be read"),
  YAML_FEATURE(
      "A YAML file uses keys, lists and texts only: no aliases, tags, merge keys or second"
          + " documents"),
  DUPLICATE_KEY("A key stands once in its group"),
  UNKNOWN_KEY("Every key is one that the build knows"),
  MISSING_KEY("What is required is there"),
  WRONG_TYPE("A list stands where a list belongs, a group where a group, a text where a text"),
  INVALID_VALUE("A value is written as its field asks"),
  CUT_TEXT("No text is cut short by a #"),
  DUPLICATE_ID("A name belongs to one thing"),
  DUPLICATE_OBSERVATION("Indicator, entity, period, kind and source name one observation"),
  MALFORMED_REFERENCE("A reference is written as references are"),
  UNKNOWN_REFERENCE("What is referred to exists"),
  AMBIGUOUS_REFERENCE("A reference means one thing"),
  MISSING_ANCHOR("A heading that is linked to exists"),
  REFUSED_LINK(
      "A link leads to a page, a file of the site, or an address with http, https or mailto"),
  UNPUBLISHED_REFERENCE("A published page refers to published pages only"),
  COORDINATE_TWICE("A coordinate of a comparison is given by the row or by the column"),
  UNKNOWN_COLUMN("A cell stands in a column of its comparison"),
  TABLE_SIZE("A table is of a size that a page can show"),
  MISSING_SOURCE("What is claimed has a source"),
  MISSING_CALCULATION("A figure of the editors' own says what it was calculated from"),
  FUTURE_OUTCOME("An outcome lies in the past", Switch.YES),
  MEASURE_UNIT("What measures a target is counted as the target is"),
  STATE_AGREES("The state that a target declares is what its outcomes say", Switch.YES),
  SUPERSEDED_STATE("A target is superseded exactly where it names the target that took its place"),
  STALE_INDICATOR("The day for the next review of an indicator has not passed", Severity.WARNING),
  STALE_BRIEFING("The day for the next review of a briefing has not passed", Severity.WARNING),
  ADDRESS_TAKEN("An address belongs to one page"),
  EDITION_REVISION("An edition can be made of its revision", Severity.WARNING),
  EMBED_PLACE("A table or chart stands in a paragraph of its own"),
  LOW_CONTRAST("The colour of a site can be read on its pages, in light and dark"),
  MISSING_TEXT_ALTERNATIVE("A picture has a text that can stand for it", Switch.YES),
  FIGURE_AGREES("What a link to a figure shows is what the table holds", Switch.YES),
  CALCULATION_AGREES("A figure of the editors' own is what its calculation gives", Switch.YES),
  QUOTE_NUMBER("The words that an observation quotes hold its number", Switch.YES),
  UNSOURCED_FIGURE("A figure in a text is bound, or a source is cited in its sentence", Switch.YES),
  UNSOURCED_PARAGRAPH("A paragraph refers to a figure or cites a source", Switch.YES),
  ALTERED_QUOTE("A quote stands in its source word for word", Switch.YES),
  QUOTE_TOO_LONG("A quote has at most 25 words", Switch.YES),
  QUOTE_BUDGET("All quotes of a source together are at most 15 % of its words", Switch.YES),
  QUOTE_UNCHECKED("A quote was checked against its source", Switch.YES),
  SERIES_DIFFERS("A series equals the data of its source, at the digits written", Switch.YES),
  SERIES_UNCHECKED("A series was checked against the data of its source", Switch.YES),
  MALFORMED_ARCHIVE("A table of the archive has an entity, a period and a number in each row"),
  MALFORMED_LOCK("The file quotes.lock is as the build wrote it"),
  UNUSED_LOCK_ENTRY("What quotes.lock lists is used on the site", Switch.YES),
  DUPLICATE_ALIAS("A name of the glossary means one term", Switch.YES),
  UNUSED_TERM("A text uses each term of the glossary", Severity.WARNING),
  UNDEFINED_TERM("What a definition sets off as a term is defined, too", Severity.WARNING),
  CIRCULAR_TERM("A term leads on to other terms, not to itself", Switch.YES),
  DEAD_LINK("A document is there at each address that the content leads to", Switch.YES),
  MOVED_LINK("A link leads to the present address of a document", Severity.WARNING),
  UNREACHABLE_LINK("The host of each outside link answers", Severity.WARNING);

  private enum Switch {
    YES,
    NO
  }

  private final String sentence;
  private final Severity severity;
  private final Switch switchable;

  Rule(String sentence) {
    this(sentence, Severity.ERROR, Switch.NO);
  }

  Rule(String sentence, Severity severity) {
    this(sentence, severity, Switch.YES);
  }

  Rule(String sentence, Switch switchable) {
    this(sentence, Severity.ERROR, switchable);
  }

  Rule(String sentence, Severity severity, Switch switchable) {
    this.sentence = sentence;
    this.severity = severity;
    this.switchable = switchable;
  }

  /** The stable name, as it stands in reports and in {@code site.yaml}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What holds when the rule is kept. */
  public String sentence() {
    return sentence;
  }

  /** How much a breach weighs when the site does not say otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether a site may change the severity: not where the build could not go on. */
  public boolean isSwitchable() {
    return switchable == Switch.YES;
  }

  public static Optional<Rule> ofCode(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }
}
