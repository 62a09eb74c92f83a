package dev.briefing.outside;

import dev.briefing.model.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stood at which address, and on which day somebody looked. As a text it has a line for each:
 * address, day, what was found, detail, and where it has moved to, with tabs between. Lines that
 * cannot be read are as if nobody had looked.
 */
public final class Logbook {
  private static final String HEAD =
      "# What stood at outside addresses, and when somebody looked. Made by: briefing check"
          + " --online. May be deleted.\n";

  /** How many days nobody need look again where a document was found. */
  private static final int FRESH = 7;

  private final SortedMap<String, Look> looks = new TreeMap<>();

  private record Look(LocalDate day, Answer answer) {}

  /** The logbook that a text is. */
  public static Logbook parse(String text) {
    Logbook book = new Logbook();
    text.lines().filter(line -> !line.startsWith("#")).forEach(book::read);
    return book;
  }

  private void read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 5) {
      return;
    }
    Optional<Answer.Kind> kind =
        Arrays.stream(Answer.Kind.values()).filter(k -> k.word().equals(parts[2])).findFirst();
    try {
      LocalDate day = LocalDate.parse(parts[1]);
      kind.ifPresent(
          known -> looks.put(parts[0], new Look(day, new Answer(known, parts[3], parts[4]))));
    } catch (DateTimeException spoilt) {
      // As if nobody had looked.
    }
  }

  /** What need not be asked again today: what was there a few days ago will be there still. */
  Optional<Answer> fresh(String address, LocalDate today) {
    return Optional.ofNullable(looks.get(address))
        .filter(look -> look.answer().isThere())
        .filter(look -> !look.day().isAfter(today))
        .filter(look -> look.day().plusDays(FRESH).isAfter(today))
        .map(Look::answer);
  }

  void note(String address, LocalDate day, Answer answer) {
    looks.put(address, new Look(day, answer));
  }

  /** Whether nobody has ever looked. */
  public boolean isEmpty() {
    return looks.isEmpty();
  }

  /** Its text. */
  public String text() {
    StringBuilder out = new StringBuilder(HEAD);
    looks.forEach(
        (address, look) -> {
          Answer answer = look.answer();
          out.append(address).append('\t').append(look.day()).append('\t');
          out.append(answer.kind().word()).append('\t').append(answer.detail()).append('\t');
          out.append(answer.to()).append('\n');
        });
    return out.toString();
  }
}
