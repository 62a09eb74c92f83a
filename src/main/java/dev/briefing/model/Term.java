package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry of the glossary.
 *
 * @param name the term itself
 * @param otherNames its aliases
 * @param source whose definition it is; without one, the editors' own wording
 * @param linked whether its first use on a page links itself
 * @param except longer names that hold one of its names and mean something else
 */
public record Term(
    Written<String> id,
    Written<String> name,
    List<Written<String>> otherNames,
    Optional<Written<String>> chineseName,
    Optional<String> pinyin,
    Prose definition,
    List<Written<String>> see,
    Optional<Written<String>> source,
    boolean linked,
    Match match,
    List<String> except,
    Position at) {
  public Term {
    otherNames = List.copyOf(otherNames);
    see = List.copyOf(see);
    except = List.copyOf(except);
  }

  public String term() {
    return name.value();
  }

  public List<String> aliases() {
    return otherNames.stream().map(Written::value).toList();
  }

  public Optional<String> chinese() {
    return chineseName.map(Written::value);
  }

  /** All that it is called, the term itself first. */
  public List<Written<String>> names() {
    return Stream.of(Stream.of(name), otherNames.stream(), chineseName.stream())
        .flatMap(names -> names)
        .toList();
  }
}
