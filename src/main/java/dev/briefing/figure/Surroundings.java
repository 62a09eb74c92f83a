package dev.briefing.figure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a sentence says of a figure besides its value: the year that it is of, and whose it is. Only
 * what leaves no doubt is found, such as "7% in 2024" and "Japan's 7%"; a sentence may name other
 * years and countries for other reasons.
 */
public final class Surroundings {
  /** How much of a text stands right beside a figure. */
  private static final int NEAR = 80;

  private final Lexicon lexicon = Lexicon.english();
  private final UnitReader units = new UnitReader(lexicon);
  private final Phrases<String> names = new Phrases<>();
  private final Phrases<String> owners = new Phrases<>();

  /**
   * What a text says.
   *
   * @param meaning the year, or an id
   * @param text as it stands there
   * @param start where it starts in the text, in UTF-16 units
   */
  public record Mention(String meaning, String text, int start) {
    Mention later(int by) {
      return new Mention(meaning, text, start + by);
    }
  }

  /**
   * @param entities the names of what figures are about, by id
   */
  public Surroundings(Map<String, ? extends Collection<String>> entities) {
    entities.forEach(
        (id, called) ->
            called.stream()
                .filter(name -> !Tokens.of(name).word(0).isEmpty())
                .forEach(
                    name -> {
                      names.add(name, id);
                      owners.add(name + "'s", id);
                    }));
  }

  /** The year within the text of a link: {@code 7% in 2024}. */
  public Optional<Mention> yearWithin(String link) {
    Tokens tokens = Tokens.of(link);
    for (int at = 1; at < tokens.size(); at++) {
      if (isDated(tokens, at) && !lexicon.has("context.compared", tokens.word(at - 2))) {
        return Optional.of(mention(tokens, at, at + 1, tokens.word(at)));
      }
    }
    return Optional.empty();
  }

  /** Whose figure the text of a link says it is: {@code Japan's 7%}, {@code 7% in Japan}. */
  public Optional<Mention> nameWithin(String link) {
    Tokens tokens = Tokens.of(link);
    Optional<Mention> owner = at(owners, tokens, 0);
    if (owner.isPresent()) {
      return owner;
    }
    for (int at = 1; at < tokens.size(); at++) {
      Optional<Mention> place = named(tokens, at);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** The year right behind a figure: {@code of GDP in 2024}. */
  public Optional<Mention> yearBehind(String text, int end) {
    Tokens tokens = Tokens.of(text.substring(end, Math.min(text.length(), end + NEAR)));
    int at = pastQualifiers(tokens) + 1;
    return isDated(tokens, at)
        ? Optional.of(mention(tokens, at, at + 1, tokens.word(at)).later(end))
        : Optional.empty();
  }

  /** Whose it is said to be right behind a figure: {@code of GDP in Japan}. */
  public Optional<Mention> nameBehind(String text, int end) {
    Tokens tokens = Tokens.of(text.substring(end, Math.min(text.length(), end + NEAR)));
    return named(tokens, pastQualifiers(tokens) + 1).map(found -> found.later(end));
  }

  /** Whose it is said to be right before a figure: {@code Japan's}. */
  public Optional<Mention> ownerBefore(String text, int start) {
    int from = Math.max(0, start - NEAR);
    Tokens tokens = Tokens.of(text.substring(from, start));
    return owners
        .endingAt(tokens, tokens.size() - 1, 0)
        .filter(found -> tokens.isCapital(found.from()))
        .map(found -> mention(tokens, found.from(), found.to(), found.meaning()).later(from));
  }

  /**
   * The year with which a sentence opens ({@code In 2024}), or that is all of a row's first cell;
   * nothing where the sentence names another year, or tells what somebody said in that year.
   */
  public Optional<Mention> yearOpening(String text, boolean row) {
    Tokens tokens = Tokens.of(row ? firstCell(text) : text);
    int at = row ? 0 : 1;
    boolean opens = row ? Years.isYear(tokens, at) && tokens.isWhole(0, 1) : isDated(tokens, at);
    if (!opens) {
      return Optional.empty();
    }
    Tokens all = row ? Tokens.of(text) : tokens;
    for (int i = at + 1; i < all.size(); i++) {
      if (Years.isYear(all, i) || lexicon.has("context.told", all.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(mention(tokens, at, at + 1, tokens.word(at)));
  }

  /** Whose a row is: the name that is all of its first cell. */
  public Optional<Mention> nameOfRow(String row) {
    Tokens tokens = Tokens.of(firstCell(row));
    return at(names, tokens, 0).filter(found -> found.text().equals(firstCell(row).strip()));
  }

  private static String firstCell(String row) {
    int end = row.indexOf('\n');
    return end < 0 ? row : row.substring(0, end);
  }

  /** Whether a token is a year alone after "in". */
  private boolean isDated(Tokens tokens, int at) {
    return lexicon.has("context.in", tokens.word(at - 1))
        && Years.isYear(tokens, at)
        && Years.past(tokens, at) == at + 1;
  }

  private Optional<Mention> named(Tokens tokens, int at) {
    return lexicon.has("context.in", tokens.word(at - 1))
        ? at(names, tokens, at)
        : Optional.empty();
  }

  private static Optional<Mention> at(Phrases<String> phrases, Tokens tokens, int at) {
    return phrases
        .startingAt(tokens, at)
        .filter(found -> tokens.isCapital(at) && !tokens.is(found.to(), "-"))
        .map(found -> mention(tokens, found.from(), found.to(), found.meaning()));
  }

  private int pastQualifiers(Tokens tokens) {
    return units.qualified(tokens, 0, 0, WrittenUnit.NONE).to();
  }

  private static Mention mention(Tokens tokens, int from, int to, String meaning) {
    int start = tokens.start(from);
    return new Mention(meaning, tokens.text().substring(start, tokens.end(to - 1)), start);
  }
}
