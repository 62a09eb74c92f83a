package dev.briefing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Answer;
import dev.briefing.model.Answer.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What somebody saw on which day. */
class LogbookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  @Test
  void isALineForEachAddress() {
    Logbook book = new Logbook();
    book.note("https://b.example/", DAY, Answer.of(Kind.GONE, "404"));
    book.note("https://a.example/", DAY, new Answer(Kind.MOVED, "", "https://c.example/"));
    assertThat(book.text().lines().skip(1))
        .containsExactly(
            "https://a.example/\t2026-03-12\tmoved\t\thttps://c.example/",
            "https://b.example/\t2026-03-12\tgone\t404\t");
    assertThat(Logbook.parse(book.text()).text()).isEqualTo(book.text());
  }

  @Test
  void knowsNothingOfADeadLinkOrOfTheFuture() {
    Logbook book = new Logbook();
    book.note("https://dead.example/", DAY, Answer.of(Kind.GONE, "404"));
    book.note("https://slow.example/", DAY, Answer.of(Kind.SLOW, "no answer within 15 s"));
    book.note("https://later.example/", DAY.plusDays(1), Answer.of(Kind.FOUND, ""));
    assertThat(book.fresh("https://dead.example/", DAY)).isEmpty();
    assertThat(book.fresh("https://slow.example/", DAY)).isEmpty();
    assertThat(book.fresh("https://later.example/", DAY)).isEmpty();
    assertThat(book.fresh("https://later.example/", DAY.plusDays(1))).isPresent();
  }

  @Test
  void leavesOutWhatCannotBeRead() {
    Logbook book =
        Logbook.parse(
            "x\n\nhttps://a.example/\t2026-02-30\tfound\t\t\nhttps://b.example/\t2026-03-12\tlost\t\t\n"
                + "https://c.example/\t2026-03-12\tfound\t\t\n");
    assertThat(book.text().lines().skip(1))
        .containsExactly("https://c.example/\t2026-03-12\tfound\t\t");
  }
}
