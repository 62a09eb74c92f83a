package dev.briefing.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a text names figures: {@code ID[/ENTITY][/PERIOD][/KIND][@SOURCE][#UNIT]}. Several entities
 * are joined by {@code +}; the period {@code latest} is the newest-ending outcome; a unit means the
 * source's own equivalent in it.
 *
 * @param entities none where it is left out
 */
public record FigureReference(
    String indicator,
    List<String> entities,
    Optional<Period> period,
    boolean latest,
    Optional<Kind> kind,
    Optional<String> source,
    Optional<String> unit) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern ENTITIES =
      Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\\+[a-z][a-z0-9]*(?:-[a-z0-9]+)*)*");
  private static final String FORM = "a figure is written ID/ENTITY/PERIOD/KIND@SOURCE";

  public FigureReference {
    entities = List.copyOf(entities);
  }

  public static Parsed<FigureReference> parse(String text) {
    String rest = text;
    Optional<String> unit = Optional.empty();
    int hash = rest.indexOf('#');
    if (hash >= 0) {
      unit = Optional.of(rest.substring(hash + 1));
      rest = rest.substring(0, hash);
    }
    Optional<String> source = Optional.empty();
    int sign = rest.indexOf('@');
    if (sign >= 0) {
      source = Optional.of(rest.substring(sign + 1));
      rest = rest.substring(0, sign);
    }
    String[] parts = rest.split("/", -1);
    if (!isId(parts[0])
        || unit.filter(id -> !isId(id)).isPresent()
        || source.filter(id -> !isId(id)).isPresent()) {
      return Parsed.bad(FORM + ", of lower-case letters, digits and hyphens");
    }
    return coordinates(parts, source, unit);
  }

  private static Parsed<FigureReference> coordinates(
      String[] parts, Optional<String> source, Optional<String> unit) {
    List<String> entities = new ArrayList<>();
    Optional<Period> period = Optional.empty();
    Optional<Kind> kind = Optional.empty();
    boolean latest = false;
    int last = 0;
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      Optional<Kind> asKind =
          Arrays.stream(Kind.values()).filter(k -> k.word().equals(part)).findFirst();
      int place = asKind.isPresent() ? 3 : isPeriod(part) ? 2 : 1;
      if (place <= last) {
        return Parsed.bad(FORM + ", each part once and in this order");
      }
      last = place;
      if (asKind.isPresent()) {
        kind = asKind;
      } else if (part.equals("latest")) {
        latest = true;
      } else if (place == 2) {
        Parsed<Period> parsed = Period.parse(part);
        if (parsed instanceof Parsed.Bad<Period> bad) {
          return Parsed.bad("\"" + part + "\" is not " + bad.message());
        }
        period = Optional.of(parsed.orThrow());
      } else if (ENTITIES.matcher(part).matches()) {
        entities.addAll(Arrays.asList(part.split("\\+")));
      } else {
        return Parsed.bad(FORM + "; \"" + part + "\" is none of them");
      }
    }
    return Parsed.good(new FigureReference(parts[0], entities, period, latest, kind, source, unit));
  }

  private static boolean isPeriod(String part) {
    return part.equals("latest") || (!part.isEmpty() && Character.isDigit(part.charAt(0)));
  }

  private static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** As it is written after {@code indicator:}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(indicator);
    if (!entities.isEmpty()) {
      text.append('/').append(String.join("+", entities));
    }
    period.ifPresent(value -> text.append('/').append(value));
    if (latest) {
      text.append("/latest");
    }
    kind.ifPresent(value -> text.append('/').append(value.word()));
    source.ifPresent(value -> text.append('@').append(value));
    unit.ifPresent(value -> text.append('#').append(value));
    return text.toString();
  }
}
