package dev.briefing.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads a {@link FigureReference} part by part, from its end to its beginning. */
final class FigureGrammar {
  static final String LATEST = "latest";
  private static final String FORM = "a figure is written ID/ENTITY/PERIOD/KIND@SOURCE";

  private final String indicator;
  private final Optional<String> source;
  private final Optional<String> unit;
  private List<String> entities = List.of();
  private Optional<Period> period = Optional.empty();
  private boolean latest;
  private Optional<Kind> kind = Optional.empty();

  private FigureGrammar(String indicator, Optional<String> source, Optional<String> unit) {
    this.indicator = indicator;
    this.source = source;
    this.unit = unit;
  }

  static Parsed<FigureReference> read(String text) {
    int hash = text.indexOf('#');
    String beforeHash = hash < 0 ? text : text.substring(0, hash);
    int sign = beforeHash.indexOf('@');
    String beforeSign = sign < 0 ? beforeHash : beforeHash.substring(0, sign);
    List<String> parts = Arrays.asList(beforeSign.split("/", -1));
    FigureGrammar grammar =
        new FigureGrammar(parts.get(0), after(beforeHash, sign), after(text, hash));
    return grammar.coordinates(parts.subList(1, parts.size()));
  }

  private static Optional<String> after(String text, int sign) {
    return sign < 0 ? Optional.empty() : Optional.of(text.substring(sign + 1));
  }

  private Parsed<FigureReference> coordinates(List<String> parts) {
    if (!Ids.isId(indicator) || unit.filter(id -> !Ids.isId(id)).isPresent()) {
      return Parsed.bad(FORM + ", of lower-case letters, digits and hyphens");
    }
    if (source.filter(id -> !Ids.isSource(id)).isPresent()) {
      return Parsed.bad("after @ stands the id of a source");
    }
    int last = 0;
    for (String part : parts) {
      int place = kindOf(part).isPresent() ? 3 : isPeriod(part) ? 2 : 1;
      Optional<String> fault =
          place <= last
              ? Optional.of(FORM + ", each part once and in this order")
              : take(part, place);
      if (fault.isPresent()) {
        return Parsed.bad(fault.get());
      }
      last = place;
    }
    return Parsed.good(
        new FigureReference(indicator, entities, period, latest, kind, source, unit));
  }

  /** Takes one part in; gives what is wrong with it. */
  private Optional<String> take(String part, int place) {
    return switch (place) {
      case 3 -> {
        kind = kindOf(part);
        yield Optional.empty();
      }
      case 2 -> takePeriod(part);
      default -> takeEntities(part);
    };
  }

  private Optional<String> takePeriod(String part) {
    if (part.equals(LATEST)) {
      latest = true;
      return Optional.empty();
    }
    Parsed<Period> parsed = Period.parse(part);
    if (parsed instanceof Parsed.Bad<Period> bad) {
      return Optional.of("\"" + part + "\" is not " + bad.message());
    }
    period = Optional.of(parsed.orThrow());
    return Optional.empty();
  }

  private Optional<String> takeEntities(String part) {
    entities = List.of(part.split("\\+", -1));
    if (!entities.stream().allMatch(Ids::isId)) {
      return Optional.of(
          part.isEmpty()
              ? FORM + ", and nothing is left empty between two /"
              : FORM + "; \"" + part + "\" is none of them");
    }
    return new HashSet<>(entities).size() < entities.size()
        ? Optional.of("each entity is named once")
        : Optional.empty();
  }

  private static Optional<Kind> kindOf(String part) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.word().equals(part)).findFirst();
  }

  private static boolean isPeriod(String part) {
    return part.equals(LATEST) || (!part.isEmpty() && Character.isDigit(part.charAt(0)));
  }
}
