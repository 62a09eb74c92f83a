package dev.briefing.render.chart;

import dev.briefing.model.Period;
import dev.briefing.render.phrase.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Marks and subjects for tests. */
final class Draft {
  private static final Words WORDS = new Words(Locale.ROOT, Map.of());

  private Draft() {}

  static Period period(String text) {
    return Period.parse(text).orThrow();
  }

  /** {@code 2020 7}, {@code 2026-2030 4..5}. */
  static Mark mark(String text, Sort sort) {
    String[] parts = text.split(" ");
    String[] ends = parts[1].split("\\.\\.");
    return new Mark(
        period(parts[0]),
        new BigDecimal(ends[0]),
        new BigDecimal(ends[ends.length - 1]),
        sort,
        false,
        "",
        parts[1],
        text);
  }

  static List<Mark> marks(Sort sort, String... texts) {
    return Stream.of(texts).map(text -> mark(text, sort)).toList();
  }

  static Course course(String... texts) {
    return new Course("", marks(Sort.ACTUAL, texts));
  }

  static Trace line(String name, String... texts) {
    return new Trace(name, false, List.of(course(texts)), List.of());
  }

  static Trace points(String name, String... texts) {
    return new Trace(name, false, List.of(), marks(Sort.ACTUAL, texts));
  }

  static Subject subject(Trace... traces) {
    return new Subject(
        List.of(traces),
        amount -> amount.digits().toPlainString() + amount.magnitude().word(),
        true,
        Period::text,
        WORDS);
  }
}
