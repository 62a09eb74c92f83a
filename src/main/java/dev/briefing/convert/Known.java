package dev.briefing.convert;

import dev.briefing.problem.Nearest;
import dev.briefing.starter.WrongInput;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Names that somebody gave, which have to be those of something in the site. */
final class Known {
  private static final int MOST_SHOWN = 40;

  private Known() {}

  static Optional<String> one(
      Told parameter,
      Given given,
      Function<String, Optional<String>> find,
      Collection<String> all) {
    return given
        .get(parameter)
        .map(name -> find.apply(name).orElseThrow(() -> unknown(parameter, name, all)));
  }

  static Set<String> several(
      Told parameter,
      Given given,
      Function<String, Optional<String>> find,
      Collection<String> all) {
    Set<String> ids = new LinkedHashSet<>();
    for (String name : given.get(parameter).map(text -> text.split(",")).orElse(new String[0])) {
      ids.add(find.apply(name).orElseThrow(() -> unknown(parameter, name.strip(), all)));
    }
    return ids;
  }

  private static WrongInput unknown(Told parameter, String name, Collection<String> all) {
    return new WrongInput(
        "the site has no %s %s%s; %s"
            .formatted(
                parameter.word(),
                Shown.quoted(name),
                Nearest.question(name, all).map(question -> ": " + question).orElse(""),
                choice(all)));
  }

  /** A line that asks for something. */
  static String asked(Told parameter, String about, Collection<String> all, String others) {
    return "  %s: %s; %s; %s".formatted(parameter.word(), about, choice(all), others);
  }

  private static String choice(Collection<String> all) {
    if (all.isEmpty()) {
      return "there is none yet";
    }
    List<String> shown = new ArrayList<>(all.stream().limit(MOST_SHOWN).toList());
    if (all.size() > MOST_SHOWN) {
      shown.add("and " + (all.size() - MOST_SHOWN) + " more");
    }
    return "there are " + String.join(", ", shown);
  }
}
