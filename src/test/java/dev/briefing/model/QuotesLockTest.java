package dev.briefing.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.LockEntry.Compared;
import dev.briefing.model.LockEntry.Quoted;
import dev.briefing.model.LockEntry.Span;
import dev.briefing.model.LockEntry.Text;
import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How entries are written, and that nothing else is read. */
class QuotesLockTest {
  private static final String PRINT = Fingerprint.of("words");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
  private static final List<LockEntry> ENTRIES =
      List.of(
          new Text("cnn", PRINT, 1032),
          new Quoted("cnn", PRINT, PRINT, List.of(new Span(1, 4), new Span(9, 9)), DAY),
          new Compared("rd-share", "china", "wdi", PRINT, PRINT, DAY));

  @Test
  void fileIsSortedAndSealed() {
    assertThat(QuotesLock.file(ENTRIES).replaceAll(" [0-9a-f]{8}\n", " SEAL\n"))
        .isEqualTo(
            """
            %s
            quote cnn %2$s %2$s 1-4,9-9 2026-03-12 SEAL
            series rd-share china wdi %2$s %2$s 2026-03-12 SEAL
            text cnn %2$s 1032 SEAL
            """
                .formatted(QuotesLock.HEAD, PRINT));
  }

  @Test
  void linesAreReadBack() {
    for (LockEntry entry : ENTRIES) {
      assertThat(QuotesLock.entry(QuotesLock.line(entry))).contains(entry);
    }
  }

  @Test
  void noOtherLineIsRead() {
    for (LockEntry entry : ENTRIES) {
      String line = QuotesLock.line(entry);
      for (int i = 0; i < line.length(); i++) {
        for (char other : new char[] {'0', 'a', ' ', '-', '９'}) {
          String changed = line.substring(0, i) + other + line.substring(i + 1);
          if (!changed.equals(line)) {
            assertThat(QuotesLock.entry(changed)).as(changed).isEmpty();
          }
        }
        assertThat(QuotesLock.entry(line.substring(0, i))).isEmpty();
        assertThat(QuotesLock.entry(line.substring(0, i) + line.substring(i + 1))).isEmpty();
      }
    }
  }

  @Test
  void aQuoteOfAnotherTextDoesNotCount() {
    Quoted quoted = (Quoted) ENTRIES.get(1);
    assertThat(lock(ENTRIES.get(0), quoted).quote("cnn", PRINT)).contains(quoted);
    assertThat(lock(quoted).quote("cnn", PRINT)).isEmpty();
    assertThat(lock(new Text("cnn", Fingerprint.of("other"), 9), quoted).quote("cnn", PRINT))
        .isEmpty();
  }

  private static QuotesLock lock(LockEntry... entries) {
    var at = Position.startOf("quotes.lock");
    return new QuotesLock(
        Arrays.stream(entries).map(entry -> new Written<>(entry, at, 1)).toList());
  }
}
