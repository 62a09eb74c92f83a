package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Field.required;
import static dev.briefing.read.shape.Grammars.list;
import static dev.briefing.read.shape.Grammars.map;
import static dev.briefing.read.shape.Grammars.oneOf;

import dev.briefing.model.FigureReference;
import dev.briefing.model.Look;
import dev.briefing.model.Settings;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.problem.Severity;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Notation.Digits;
import dev.briefing.read.shape.Pair;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code site.yaml}. */
final class SettingsReader {
  static final String FILE = "site.yaml";

  private static final Field<String> TITLE =
      required("title", Grammars.TEXT, "The site's name, as readers see it on every page.")
          .such("China Technology Briefing");
  private static final Field<String> TAGLINE =
      optional("tagline", Grammars.TEXT, "One line that says what the site is about.")
          .such("What the plans say, and what the figures show");
  private static final Field<String> LANGUAGE =
      optional("language", Grammars.LANGUAGE_TAG, "The language of the texts.").otherwise("en");
  private static final Field<LocalDate> AS_OF =
      optional(
              "as-of",
              Grammars.DATE,
              "The day that the site speaks from: what is dated later is not published yet.")
          .otherwise("the newest date in the content");
  private static final Field<String> BASE_URL =
      optional(
              "base-url",
              Grammars.WEB_ADDRESS,
              "Where the site is published: for feeds, the sitemap and canonical links.")
          .such("https://example.org/briefing/");
  private static final Field<String> EDIT_URL =
      optional(
              "edit-url",
              Grammars.WEB_ADDRESS,
              "Where a page is edited, with {path} in the place of its file, such as content/site.yaml.")
          .such("https://example.org/edit/main/{path}");
  private static final Field<String> PUBLISHER =
      optional("publisher", Grammars.TEXT, "Who publishes the site: a real person or body.")
          .otherwise("none is named");
  private static final Field<String> LICENCE =
      optional("licence", Grammars.TEXT, "The licence of the texts; each source keeps its own.")
          .such("CC-BY-4.0");
  private static final Field<String> CITATION_STYLE =
      optional(
              "citation-style",
              // By its name only: its processor would take addresses and whole styles as well.
              Grammars.matching(
                  "the name of a CSL style, such as apa",
                  "[a-z0-9]+(?:-[a-z0-9]+)*",
                  "the name of a CSL style: use lower-case letters, digits and hyphens, such as"
                      + " apa",
                  Digits.ANY),
              "How sources are cited: a CSL style by its name.")
          .such("apa", "chicago-author-date")
          .otherwise("apa");
  private static final Field<Written<String>> ENTITY =
      optional("entity", Grammars.ID_TEXT, "Whom a figure is about when nothing else says so.")
          .such("china");
  private static final Field<List<String>> SECTOR_GROUPS =
      optional(
              "sector-groups",
              list(Grammars.TEXT),
              "The groups of sectors, in the order in which pages show them.")
          .such("Technology sectors", "Policy areas");
  private static final Field<List<Written<FigureReference>>> KEY_FIGURES =
      optional(
          "key-figures",
          list(Grammars.FIGURE),
          "The figures at the head of the home page, each a reference.");
  private static final Grammar<Rule> RULE =
      oneOf(
          Arrays.stream(Rule.values()).filter(Rule::isSwitchable).toList(),
          Rule::code,
          rule -> rule.sentence() + ".");
  private static final Field<List<Pair<Rule, Severity>>> CHECKS =
      optional(
              "checks",
              map("a group of rules, each error, warning or off", RULE, Words.SEVERITY),
              "Rules that weigh more or less on this site than usual.")
          .such("{unsourced-figure: warning, quote-budget: off}");
  private static final Field<Boolean> HISTORY =
      optional(
              "history",
              Grammars.SWITCH,
              "Whether pages tell how values were revised, as git knows it.")
          .otherwise("true");
  private static final Field<Fields> THEME =
      optional("theme", LookReader.SHAPE, "Colour, fonts and logo.")
          .otherwise("the theme's own colour and fonts, and no logo");

  static final Shape SHAPE =
      Shape.of(
          "site.yaml",
          "What holds for the whole site.",
          TITLE,
          TAGLINE,
          LANGUAGE,
          AS_OF,
          BASE_URL,
          EDIT_URL,
          PUBLISHER,
          LICENCE,
          CITATION_STYLE,
          ENTITY,
          SECTOR_GROUPS,
          KEY_FIGURES,
          CHECKS,
          HISTORY,
          THEME);

  private SettingsReader() {}

  /**
   * The settings; where the file gives none, empty ones.
   *
   * @param files of the content folder, which the settings may name
   */
  static Settings read(Optional<Node> node, Scope scope, List<ContentFile> files) {
    return node.flatMap(n -> SHAPE.read(n, scope))
        .map(fields -> settings(fields, scope, files))
        .orElseGet(() -> none(scope.start()));
  }

  /** The settings of a folder without {@code site.yaml}. */
  static Settings missing(String name, Parts parts) {
    parts.problems.add(
        Problem.of(
                Rule.MISSING_FILE,
                Position.startOf(name),
                1,
                "there is no site.yaml in the content folder")
            .withHint("make one; a single line is enough to begin with, such as title: My Site"));
    return none(Position.startOf(name));
  }

  private static Settings none(Position at) {
    Optional<String> no = Optional.empty();
    return new Settings(
        "",
        no,
        "en",
        Optional.empty(),
        no,
        no,
        no,
        no,
        "apa",
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of(),
        true,
        Look.NONE,
        at);
  }

  private static Settings settings(Fields fields, Scope scope, List<ContentFile> files) {
    Map<Rule, Severity> checks = new EnumMap<>(Rule.class);
    fields.all(CHECKS).forEach(pair -> checks.put(pair.key(), pair.value()));
    fields
        .get(EDIT_URL)
        .filter(url -> !url.contains("{path}"))
        .ifPresent(
            url ->
                scope
                    .problems()
                    .add(
                        Rule.INVALID_VALUE,
                        fields.at(EDIT_URL),
                        8,
                        "\"edit-url\" needs {path} where the file's path belongs"));
    return new Settings(
        fields.get(TITLE).orElse(""),
        fields.get(TAGLINE),
        fields.get(LANGUAGE).orElse("en"),
        fields.get(AS_OF),
        fields.get(BASE_URL).map(url -> url.endsWith("/") ? url : url + "/"),
        fields.get(EDIT_URL),
        fields.get(PUBLISHER),
        fields.get(LICENCE),
        fields.get(CITATION_STYLE).orElse("apa"),
        fields.get(ENTITY),
        fields.all(SECTOR_GROUPS),
        fields.all(KEY_FIGURES),
        checks,
        fields.get(HISTORY).orElse(true),
        look(fields, scope, files),
        fields.at());
  }

  private static Look look(Fields fields, Scope scope, List<ContentFile> files) {
    Optional<LookReader> theme =
        fields.get(THEME).map(group -> new LookReader(group, scope, files));
    if (theme.isPresent() || !fields.has(THEME)) {
      Set<String> named = theme.map(LookReader::fonts).orElse(Set.of());
      new LookFiles(files, scope).fontsAreNamed(named);
    }
    return theme.map(LookReader::look).orElse(Look.NONE);
  }
}
