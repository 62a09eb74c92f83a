package dev.briefing.check;

import dev.briefing.glossary.Names;
import dev.briefing.model.RunningText;
import dev.briefing.model.Stretch;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A definition that sets off words as glossaries set off their terms, in emphasis, uses terms that
 * are defined. Names, titles and foreign words stand in emphasis as well, and a single word may be
 * stressed: so only several plain words count, or one that is nearly a term.
 */
final class MarkedWordsAreDefined {
  private static final Pattern SEVERAL_WORDS =
      Pattern.compile("[a-z][a-z'’]+(?:[ -][a-z][a-z'’]+){1,3}");
  private static final Pattern ONE_WORD = Pattern.compile("[a-z][a-z'’]{4,}");

  private final Names names;
  private final List<String> words;
  private final Problems found;

  private MarkedWordsAreDefined(List<Term> terms, Names names, Problems found) {
    this.names = names;
    this.words = terms.stream().flatMap(term -> term.names().stream()).map(Written::value).toList();
    this.found = found;
  }

  static void check(List<Term> terms, Names names, Problems found) {
    MarkedWordsAreDefined marked = new MarkedWordsAreDefined(terms, names, found);
    for (Term term : terms) {
      for (RunningText text : term.definition().runningTexts()) {
        text.emphasised().forEach(stretch -> marked.check(text, stretch));
      }
    }
  }

  private void check(RunningText text, Stretch stretch) {
    String marked = text.text().substring(stretch.from(), stretch.to());
    boolean several = SEVERAL_WORDS.matcher(marked).matches();
    boolean one = ONE_WORD.matcher(marked).matches();
    if ((!several && !one) || !names.in(marked).isEmpty()) {
      return;
    }
    Optional<String> guess = slip(marked);
    if (several || guess.isPresent()) {
      String message = "\"" + marked + "\" is set off as a term, and no entry defines it";
      found.add(
          Problem.of(Rule.UNDEFINED_TERM, text.at(stretch.from()), marked.length(), message)
              .withHint(
                  guess
                      .map(name -> "did you mean \"" + name + "\"?")
                      .orElse("add an entry, or take the emphasis away")));
    }
  }

  /** A name of about the same length: one that merely holds the word is no slip. */
  private Optional<String> slip(String marked) {
    return Nearest.to(marked, words)
        .filter(name -> Math.abs(name.length() - marked.length()) <= 2)
        .filter(name -> !name.toLowerCase(Locale.ROOT).contains(marked));
  }
}
