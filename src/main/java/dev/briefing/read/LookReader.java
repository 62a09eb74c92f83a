package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;
import static dev.briefing.read.shape.Grammars.matching;
import static dev.briefing.read.shape.Grammars.oneOf;
import static dev.briefing.read.shape.Grammars.oneOrSeveral;
import static dev.briefing.read.shape.Grammars.scalar;
import static dev.briefing.read.shape.Grammars.written;
import static java.util.stream.Collectors.toSet;

import dev.briefing.model.Colour;
import dev.briefing.model.FontFile;
import dev.briefing.model.Logo;
import dev.briefing.model.Look;
import dev.briefing.model.Written;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code theme} in {@code site.yaml}. */
final class LookReader {
  private static final Pattern UNQUOTED = Pattern.compile("^\\s*#[0-9A-Fa-f]{3,8}\\b.*");

  private static final Grammar<Written<Colour>> COLOUR =
      written(
          scalar(
              "a colour in quotes, such as \"#1d4f91\"",
              Notation.text(Colour.FORM, Digits.NONE, "\"#1d4f91\""),
              Colour::parse));
  private static final Grammar<Written<String>> FAMILY =
      written(
          matching(
              "the name of a font",
              "[A-Za-z0-9](?:[A-Za-z0-9 -]{0,60}[A-Za-z0-9])?",
              "the name of a font: use letters, digits, spaces and hyphens, such as Source Serif 4",
              Digits.NONE,
              "Source Serif 4"));
  private static final Grammar<List<Written<String>>> FAMILIES = oneOrSeveral(FAMILY);
  private static final Grammar<Written<String>> PICTURE =
      path(
          "a picture of the folder images, such as images/logo.svg",
          "images/[a-z0-9]+(?:[-._][a-z0-9]+)*\\.(?:svg|png|webp)",
          "a picture of the folder images that ends in .svg, .png or .webp",
          "images/logo.svg");
  private static final Grammar<Written<String>> FONT =
      path(
          "a file of the folder fonts, such as fonts/tide-serif.woff2",
          "fonts/[a-z0-9]+(?:[-._][a-z0-9]+)*\\.woff2",
          "a file of the folder fonts that ends in .woff2",
          "fonts/tide-serif.woff2");

  private static final Field<Written<Colour>> ACCENT =
      optional(
              "accent",
              COLOUR,
              "The colour of marks and small headings. It must be dark enough to be read on a light page.")
          .otherwise("a dark red");
  private static final Field<Written<Colour>> ACCENT_DARK =
      optional(
              "accent-dark",
              COLOUR,
              "The same where readers have their screens dark. It must be light enough to be read.")
          .such("\"#8fbdf2\"")
          .otherwise("a lighter shade of the accent colour");
  private static final Field<List<Written<String>>> TEXT_FONT =
      optional(
              "text-font",
              FAMILIES,
              "The font of texts: a font file's family, or one that readers have on their machines; of several, the first that is there.")
          .such("Source Serif 4", "[Tide Serif, Georgia, serif]");
  private static final Field<List<Written<String>>> HEADING_FONT =
      optional("heading-font", FAMILIES, "The same for headings and the site's name.")
          .otherwise("the font of texts");
  private static final Field<List<Written<String>>> LABEL_FONT =
      optional("label-font", FAMILIES, "The same for tables, charts, notes and menus.")
          .such("[Inter, sans-serif]");

  private static final Field<Written<String>> FAMILY_NAME =
      required("family", FAMILY, "The name by which the keys above call it.").such("Tide Serif");
  private static final Field<Written<String>> FILE =
      required("file", FONT, "The file: readers load it from the site and from nowhere else.");
  private static final Field<String> WEIGHT =
      optional(
              "weight",
              matching(
                  "a weight, such as 400, or what a variable font reaches, such as 200 to 900",
                  "[1-9]00(?: to [1-9]00)?",
                  "a weight: a hundred from 100 to 900, or two such as 200 to 900",
                  Digits.WHOLE,
                  "400",
                  "200 to 900"),
              "How bold its letters are.")
          .otherwise("400");
  private static final Field<Boolean> STYLE =
      optional(
              "style",
              oneOf(List.of(false, true), italic -> italic ? "italic" : "normal"),
              "Whether its letters slant.")
          .otherwise("normal");
  private static final Shape FONT_FILE =
      Shape.of(
          "a font file", "A font that the site brings along.", FAMILY_NAME, FILE, WEIGHT, STYLE);
  private static final Field<List<Fields>> FONT_FILES =
      optional("font-files", list(FONT_FILE), "Fonts that the site brings along, a file each.");

  private static final Field<Written<String>> IMAGE =
      required("image", PICTURE, "The picture, as light pages and paper show it.");
  private static final Field<Written<String>> DARK =
      optional("dark", PICTURE, "The same for dark pages.")
          .such("images/logo-dark.svg")
          .otherwise("the picture stands on a light plate");
  private static final Field<String> ALT =
      required("alt", Grammars.TEXT, "What it says, for readers who do not see it.")
          .such("The Tide Office");
  private static final Field<Boolean> REPLACES_TITLE =
      optional(
              "replaces-title",
              Grammars.SWITCH,
              "Whether the picture holds the site's title, which then does not stand beside it.")
          .otherwise("false");
  private static final Shape LOGO_SHAPE =
      Shape.of("a logo", "The mark at the head of every page.", IMAGE, DARK, ALT, REPLACES_TITLE);
  private static final Field<Fields> LOGO =
      optional("logo", LOGO_SHAPE, "The mark at the head of every page, which leads home.");

  static final Shape SHAPE =
      Shape.of(
          "a theme",
          "What the site changes of its looks. More can be changed with templates of its own.",
          ACCENT,
          ACCENT_DARK,
          TEXT_FONT,
          HEADING_FONT,
          LABEL_FONT,
          FONT_FILES,
          LOGO);

  private final Fields fields;
  private final Scope scope;
  private final LookFiles files;

  /**
   * @param files of the content folder
   */
  LookReader(Fields fields, Scope scope, List<ContentFile> files) {
    this.fields = fields;
    this.scope = scope;
    this.files = new LookFiles(files, scope);
  }

  private static Grammar<Written<String>> path(
      String form, String expression, String wanted, String example) {
    return written(matching(form, expression, wanted, Digits.NONE, example));
  }

  Look look() {
    colourIsQuoted(ACCENT);
    colourIsQuoted(ACCENT_DARK);
    List<FontFile> fonts =
        fields.all(FONT_FILES).stream().map(this::font).flatMap(Optional::stream).toList();
    return new Look(
        fields.get(ACCENT),
        fields.get(ACCENT_DARK),
        names(TEXT_FONT),
        names(HEADING_FONT),
        names(LABEL_FONT),
        fonts,
        fields.get(LOGO).flatMap(this::logo));
  }

  /** What follows a # without quotes is a comment to YAML, and so the key looks empty. */
  private void colourIsQuoted(Field<Written<Colour>> field) {
    if (!fields.has(field) || fields.get(field).isPresent()) {
      return;
    }
    String line = scope.lines().text().split("\n", -1)[fields.at(field).line() - 1];
    String rest = line.substring(line.indexOf(field.name()) + field.name().length());
    if (UNQUOTED.matcher(rest.replaceFirst("^[\"']?\\s*:", "")).matches()) {
      scope
          .problems()
          .add(
              Problem.of(
                      Rule.INVALID_VALUE,
                      fields.at(field),
                      field.name().length(),
                      "\"" + field.name() + "\" is empty, since what follows a # is a comment")
                  .withHint("put the colour in quotes: " + field.name() + ": \"#1d4f91\""));
    }
  }

  /** The paths of the fonts that are named, whatever they hold. */
  Set<String> fonts() {
    return fields.all(FONT_FILES).stream()
        .map(font -> font.get(FILE))
        .flatMap(Optional::stream)
        .map(Written::value)
        .collect(toSet());
  }

  private List<String> names(Field<List<Written<String>>> field) {
    return fields.all(field).stream().map(Written::value).toList();
  }

  private Optional<FontFile> font(Fields font) {
    font.get(FAMILY_NAME).ifPresent(this::isUsed);
    return font.get(FILE)
        .flatMap(files::font)
        .flatMap(
            file ->
                font.get(FAMILY_NAME)
                    .map(
                        family ->
                            new FontFile(
                                family.value(),
                                font.get(WEIGHT).orElse("400").replace(" to ", " "),
                                font.get(STYLE).orElse(false),
                                file.path(),
                                file.file())));
  }

  /** A font that no text is set in is a slip in one of its two names. */
  private void isUsed(Written<String> family) {
    List<String> used =
        Stream.of(TEXT_FONT, HEADING_FONT, LABEL_FONT)
            .flatMap(field -> names(field).stream())
            .toList();
    String name = family.value().toLowerCase(Locale.ROOT);
    if (used.stream().noneMatch(other -> other.toLowerCase(Locale.ROOT).equals(name))) {
      scope
          .problems()
          .add(
              Problem.of(
                      Rule.INVALID_VALUE,
                      family.at(),
                      family.length(),
                      "nothing is set in \"" + family.value() + "\"")
                  .withHint(
                      Nearest.question(family.value(), used)
                          .orElse("name it in text-font, heading-font or label-font")));
    }
  }

  private Optional<Logo> logo(Fields logo) {
    Optional<Logo.Face> dark = logo.get(DARK).flatMap(files::face);
    return logo.get(IMAGE)
        .flatMap(files::face)
        .flatMap(
            light ->
                logo.get(ALT)
                    .map(
                        alt -> new Logo(light, dark, alt, logo.get(REPLACES_TITLE).orElse(false))));
  }
}
