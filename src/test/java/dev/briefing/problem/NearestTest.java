package dev.briefing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("china", "japan", "semiconductors", "rd-intensity", "rd-spending", "ai", "eu");

  @ParameterizedTest
  @CsvSource({
    "chian,          china,          two letters swapped",
    "chna,           china,          a letter missing",
    "chinaa,         china,          a letter too many",
    "CHINA,          china,          in capitals",
    "AI,             ai,             short and in capitals",
    "semiconductor,  semiconductors, singular for plural",
    "semicondcutros, semiconductors, two slips",
    "intensity,      rd-intensity,   a part of the name",
    "china-mainland, china,          more than the name",
    "rd-intensty,    rd-intensity,   nearer than its neighbour",
  })
  void isFound(String written, String meant, String why) {
    assertThat(Nearest.to(written, NAMES)).as(why).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "brazil, nothing like it",
    "ax,     of two letters one cannot tell",
    "us,     neither eu nor ai",
    "jap,    too short for a part",
    "'',     nothing",
    "' ',    next to nothing",
  })
  void isNotGuessed(String written, String why) {
    assertThat(Nearest.to(written, NAMES)).as(why).isEmpty();
  }

  @Test
  void ofTwoAsNearTheFirstByNameIsTaken() {
    assertThat(Nearest.to("cart", List.of("care", "card"))).contains("card");
    assertThat(Nearest.to("cart", List.of("card", "care"))).contains("card");
  }

  @Test
  void ofTwoPartsTheOneOfLikeLengthIsTaken() {
    assertThat(Nearest.to("semiconductors-of-china", NAMES)).contains("semiconductors");
  }

  @Test
  void isAQuestion() {
    assertThat(Nearest.question("chian", NAMES)).contains("did you mean \"china\"?");
    assertThat(Nearest.question("brazil", NAMES)).isEmpty();
  }

  @Test
  void aTextThatIsNoNameIsNotCompared() {
    List<String> names = IntStream.range(0, 1000).mapToObj(i -> "x".repeat(5000) + i).toList();
    assertThat(Nearest.to("x".repeat(5000), names)).isEmpty();
  }
}
