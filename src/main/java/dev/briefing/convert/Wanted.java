package dev.briefing.convert;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.model.Scheme;
import dev.briefing.model.Status;
import dev.briefing.model.Written;
import dev.briefing.starter.WrongInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody said that holds for all figures of a table, in the words of the site.
 *
 * @param title of the table, and of its indicator where it has no other name
 * @param entities those that were asked for; all where it is empty
 */
record Wanted(
    Names names,
    String title,
    Optional<String> unit,
    Optional<String> source,
    Optional<Status> said,
    Set<String> entities) {
  private static final Pattern BRACKETS = Pattern.compile(".*\\(([^()]+)\\)\\s*");

  /** Refuses what the site does not have. */
  static Wanted of(Given given, Names names, String title) {
    Optional<Status> status =
        given
            .get(Told.STATUS)
            .map(
                word ->
                    Arrays.stream(Status.values())
                        .filter(some -> some.word().equals(word))
                        .findFirst()
                        .orElseThrow(
                            () ->
                                new WrongInput(
                                    "there is no status %s; it is one of %s"
                                        .formatted(
                                            word,
                                            Arrays.stream(Status.values())
                                                .map(Status::word)
                                                .collect(Collectors.joining(", "))))));
    unless(
        status.filter(Status.OWN_CALCULATION::equals).isEmpty(),
        "an import makes no own-calculation: it would have to say what was calculated from what");
    return new Wanted(
        names,
        title,
        Known.one(Told.UNIT, given, names::unit, names.unitIds()),
        Known.one(Told.SOURCE, given, names::source, names.ids(Scheme.SOURCE)),
        status,
        Known.several(Told.ENTITY, given, names::entity, names.entityIds()));
  }

  boolean isAsked(String entity) {
    return entities.isEmpty() || entities.contains(entity);
  }

  /** Whom figures are about where the table does not say. */
  Optional<String> entity() {
    return entities.size() == 1
        ? entities.stream().findFirst()
        : names.site().site().settings().entity().map(Written::value);
  }

  boolean isStatusGiven() {
    return said.isPresent();
  }

  Optional<Status> status() {
    return said.or(() -> Optional.of(Status.ACTUAL));
  }

  String indicator(String named) {
    return named.isEmpty() ? title : named;
  }

  /** The unit that a name has behind it in brackets: {@code R&D spending (% of GDP)}. */
  Optional<String> guessedUnit(String indicator) {
    Matcher brackets = BRACKETS.matcher(indicator);
    return brackets.matches() ? names.unit(brackets.group(1)) : Optional.empty();
  }

  /** What every figure needs, and neither table nor author says. */
  List<String> lacking(Columns columns, List<String> indicators) {
    List<String> lacking = new ArrayList<>();
    if (unit.isEmpty() && !columns.has(Role.UNIT)) {
      indicators.stream()
          .filter(name -> guessedUnit(name).isEmpty())
          .findFirst()
          .ifPresent(
              name ->
                  lacking.add(
                      Known.asked(
                          Told.UNIT,
                          "what the numbers of " + Shown.quoted(name) + " count",
                          names.unitIds(),
                          "others go into units.yaml")));
    }
    if (source.isEmpty() && !columns.has(Role.SOURCE)) {
      lacking.add(
          Known.asked(
              Told.SOURCE,
              "who says so",
              names.ids(Scheme.SOURCE),
              "others are begun with \"new source\", or imported"));
    }
    return lacking;
  }
}
