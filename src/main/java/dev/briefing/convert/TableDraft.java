package dev.briefing.convert;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.convert.Layout.Numbers;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Scheme;
import dev.briefing.read.Slug;
import dev.briefing.starter.WrongInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes an indicator table of a table of others. */
final class TableDraft {
  private static final int LONGEST_ID = 80;

  private final String file;
  private final Given given;
  private final Names names;
  private final Left left;

  private TableDraft(String file, Given given, Catalogue site, Left left) {
    this.file = file;
    this.given = given;
    this.names = new Names(site);
    this.left = left;
  }

  /**
   * The draft.
   *
   * @param file the name of the file that the text is from
   */
  static Draft of(String text, String file, Given given, Catalogue site, Left left)
      throws NotImported {
    return new TableDraft(file, given, site, left).draft(text);
  }

  private Draft draft(String text) throws NotImported {
    Optional<String> decimal = given.get(Told.DECIMAL);
    unless(
        decimal.filter(sign -> !sign.equals("comma") && !sign.equals("point")).isEmpty(),
        "decimal is comma or point, not " + decimal.orElse(""));
    Wanted wanted = Wanted.of(given, names, given.get(Told.TITLE).orElse(titleOfFile()));
    CsvTable table = CsvReading.read(text, delimiter(), file, left);
    if (table.rows().isEmpty()) {
      throw new NotImported(file + ": there are no rows below the line that names the columns");
    }
    Columns columns = Columns.of(table, given.get(Told.COLUMNS), left);
    Layout layout = Layout.of(table, columns, names, file, left);
    lacking(wanted, layout, table);
    Optional<String> sector =
        Known.one(Told.SECTOR, given, names::sector, names.ids(Scheme.SECTOR));
    boolean european = text.lines().limit(31).anyMatch(line -> line.indexOf(';') >= 0);
    Numerals numerals = Numerals.of(cells(table, layout), decimal, european);
    FigureReading reading = new FigureReading(table, layout, names, wanted, left);
    List<Figure> figures = reading.read(numerals);
    unknownEntities(reading.unknownEntities());
    if (figures.isEmpty()) {
      throw new NotImported(nothing());
    }
    return draft(indicators(figures), sector);
  }

  private String nothing() {
    return "%s: there is nothing in it that could be taken%n%s"
        .formatted(file, String.join("\n", left.lines()))
        .stripTrailing();
  }

  private String titleOfFile() {
    String words = file.replaceFirst("\\.[A-Za-z]+$", "").replaceAll("[-_\\s]+", " ").strip();
    return words.isEmpty()
        ? "Table"
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  private Optional<Character> delimiter() {
    Optional<String> told = given.get(Told.DELIMITER);
    return told.map(
        word ->
            switch (word) {
              case "comma", "," -> ',';
              case "semicolon", ";" -> ';';
              case "tab", "\\t" -> '\t';
              case "bar", "|" -> '|';
              default ->
                  throw new WrongInput("delimiter is comma, semicolon, tab or bar, not " + word);
            });
  }

  private void lacking(Wanted wanted, Layout layout, CsvTable table) {
    List<String> indicators =
        layout.numbers().stream().anyMatch(numbers -> numbers.indicator().isPresent())
            ? layout.numbers().stream().flatMap(n -> n.indicator().stream()).toList()
            : table.rows().stream()
                .map(row -> wanted.indicator(layout.columns().cell(Role.INDICATOR, row)))
                .distinct()
                .toList();
    List<String> lacking = new ArrayList<>(wanted.lacking(layout.columns(), indicators));
    boolean ofEntities =
        layout.columns().has(Role.ENTITY)
            || layout.columns().has(Role.CODE)
            || layout.numbers().stream().anyMatch(numbers -> numbers.entity().isPresent());
    if (!ofEntities && wanted.entity().isEmpty()) {
      lacking.add(
          Known.asked(
              Told.ENTITY,
              "whom the figures are about",
              names.entityIds(),
              "others go into entities.yaml"));
    }
    if (!lacking.isEmpty()) {
      throw new WrongInput(
          "%s does not say everything that has to be known. Give, as --NAME VALUE or -Dbriefing.NAME=VALUE:%n%s"
              .formatted(file, String.join("\n", lacking)));
    }
  }

  private static List<Cell> cells(CsvTable table, Layout layout) {
    List<Cell> cells = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      for (Numbers numbers : layout.numbers()) {
        String text = row.cell(numbers.column());
        if (text.indexOf('.') >= 0 || text.indexOf(',') >= 0) {
          cells.add(new Cell(text, row.line(), numbers.head()));
        }
      }
    }
    return cells;
  }

  private void unknownEntities(Set<String> unknown) {
    unknown.forEach(
        name -> left.add("not in entities.yaml, by name, alias or code", Shown.text(name)));
  }

  private List<IndicatorDraft> indicators(List<Figure> figures) {
    Map<String, Map<String, List<Figure>>> byName = new LinkedHashMap<>();
    figures.forEach(
        figure ->
            byName
                .computeIfAbsent(figure.indicator(), name -> new LinkedHashMap<>())
                .computeIfAbsent(figure.unit(), unit -> new ArrayList<>())
                .add(figure));
    boolean single = byName.size() == 1 && byName.values().iterator().next().size() == 1;
    Optional<String> id = given.get(Told.ID);
    unless(
        id.isEmpty() || single,
        "an id is for one indicator, and %s has %d: leave it out".formatted(file, byName.size()));
    unless(
        id.filter(name -> !name.equals(Slug.of(name))).isEmpty(),
        "an id is lower-case letters, digits and hyphens: " + id.orElse(""));
    List<IndicatorDraft> indicators = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    byName.forEach(
        (name, units) ->
            units.forEach(
                (unit, some) -> {
                  String called = named(name, unit, single, units.size() > 1);
                  indicators.add(
                      new IndicatorDraft(id.orElseGet(() -> id(called, ids)), called, unit, some));
                }));
    return indicators;
  }

  private String named(String name, String unit, boolean single, boolean several) {
    String title = single ? given.get(Told.TITLE).orElse(name) : name;
    return (several ? title + ", in " + unit : title).replaceAll("\\s+", " ");
  }

  private static String id(String name, Set<String> taken) {
    String slug = Slug.of(name);
    String shorter =
        slug.length() > LONGEST_ID
            ? slug.substring(0, LONGEST_ID).replaceFirst("-[^-]*$", "")
            : slug;
    unless(
        !shorter.isEmpty(),
        "no id can be made of the name %s: give one with id=…".formatted(Shown.quoted(name)));
    String id = shorter;
    for (int number = 2; !taken.add(id); number++) {
      id = shorter + "-" + number;
    }
    return id;
  }

  private Draft draft(List<IndicatorDraft> indicators, Optional<String> sector) {
    for (IndicatorDraft indicator : indicators) {
      unless(
          !names.site().has(Scheme.INDICATOR, indicator.id()),
          "there is an indicator %s already: give another id, or take the old one away first"
              .formatted(indicator.id()));
    }
    IndicatorDraft first = indicators.get(0);
    String title =
        given
            .get(Told.TITLE)
            .orElseGet(() -> indicators.size() == 1 ? first.name() : titleOfFile());
    List<String> lines = new ArrayList<>();
    lines.add("# From " + Shown.text(file) + ".");
    lines.add("title: " + YamlText.of(title));
    sector.ifPresent(id -> lines.add("sector: " + YamlText.of(id)));
    lines.add("indicators:");
    SortedMap<String, String> archive = new TreeMap<>();
    for (IndicatorDraft indicator : indicators) {
      lines.addAll(indicator.lines());
      indicator.archive(archive);
    }
    List<String> taken = new ArrayList<>(indicators.stream().map(IndicatorDraft::taken).toList());
    if (sector.isEmpty()) {
      taken.add(
          "  on no sector's page, since no sector was given: there are "
              + String.join(", ", names.ids(Scheme.SECTOR)));
    }
    String slug = Slug.of(title);
    String name = indicators.size() == 1 || slug.isEmpty() ? first.id() : slug;
    return new Draft(
        "indicators",
        name + ".yaml",
        String.join("\n", lines) + "\n",
        taken,
        archive,
        "Next: write a definition for it, and use it: ![%s](indicator:%s)"
            .formatted(first.name(), first.id()));
  }
}
