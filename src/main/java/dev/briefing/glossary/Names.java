package dev.briefing.glossary;

import dev.briefing.model.Match;
import dev.briefing.model.RunningText;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.jspecify.annotations.Nullable;

/** The names of all terms as one automaton: however many there are, a text is read once. */
public final class Names {
  /** No text holds a longer name, and one of a novel's length would make a huge automaton. */
  private static final int LONGEST = 200;

  private static final String OPENING = "([{\"'\u201C\u2018\u00AB\u201E*_";
  private static final String COLONS = ":\uFF1A";

  private final PayloadTrie<List<Form>> automaton;

  private Names(PayloadTrie<List<Form>> automaton) {
    this.automaton = automaton;
  }

  /** Where two terms have a name in common the first one is meant. */
  public static Names of(List<Term> terms) {
    Map<String, List<Form>> forms = new LinkedHashMap<>();
    terms.forEach(
        term -> term.names().forEach(name -> add(new Form(term, name.value(), true), forms)));
    for (Term term : terms) {
      if (term.match() == Match.FORMS) {
        term.names().stream()
            .map(Written::value)
            .flatMap(name -> Plurals.of(name).stream())
            .forEach(plural -> add(new Form(term, plural, true), forms));
      }
    }
    for (Term term : terms) {
      term.except().forEach(name -> add(new Form(term, name, false), forms));
    }
    PayloadTrie.PayloadTrieBuilder<List<Form>> builder = PayloadTrie.builder();
    forms.forEach(builder::addKeyword);
    return new Names(builder.build());
  }

  /** What is alike for names that a reader takes for the same: without capitals and hyphens. */
  public static String key(String name) {
    return Folding.of(name);
  }

  /** What a name may be in the plural. */
  public static List<String> plurals(String name) {
    return Plurals.of(name);
  }

  private static void add(Form form, Map<String, List<Form>> forms) {
    if (form.spelling().length() <= LONGEST) {
      forms.computeIfAbsent(Folding.of(form.spelling()), key -> new ArrayList<>()).add(form);
    }
  }

  /** The terms in what is free of a text, in order, none within another; the longest names win. */
  public List<Occurrence> in(RunningText text) {
    FreeStretches free = new FreeStretches(text.free());
    List<Integer> sentences = text.sentences();
    return free.isEmpty()
        ? List.of()
        : find(text.text(), free::hold, at -> Collections.binarySearch(sentences, at) >= 0);
  }

  /** The same of a text without any markup, as long as it is whole. */
  public List<Occurrence> in(String text) {
    return find(text, (from, to) -> true, at -> true);
  }

  private List<Occurrence> find(
      String text, BiPredicate<Integer, Integer> free, IntPredicate sentenceStarts) {
    @Nullable Found[] longest = new Found[text.length()];
    automaton.parseText(
        Folding.of(text),
        emit -> {
          int from = emit.getStart();
          int to = emit.getEnd() + 1;
          if (free.test(from, to) && WholeWords.isWhole(text, from, to)) {
            fitting(emit, text, sentenceStarts)
                .ifPresent(form -> longest[from] = new Found(form, from, to));
          }
          return true;
        });
    return inOrder(longest);
  }

  private static Optional<Form> fitting(
      PayloadEmit<List<Form>> emit, String text, IntPredicate sentenceStarts) {
    boolean starts = startsSentence(text, emit.getStart(), sentenceStarts);
    return emit.getPayload().stream()
        .filter(form -> form.fits(text, emit.getStart(), starts))
        .findFirst();
  }

  /** Whether nothing but opening marks stands before a word in its sentence, or a colon does. */
  private static boolean startsSentence(String text, int from, IntPredicate starts) {
    int at = from;
    while (!starts.test(at) && at > 0) {
      char before = text.charAt(at - 1);
      if (COLONS.indexOf(before) >= 0) {
        return true;
      }
      if (!Folding.isSpace(before) && OPENING.indexOf(before) < 0) {
        return false;
      }
      at--;
    }
    return true;
  }

  /**
   * One behind the other, none within another. What is meant by none of the terms still takes its
   * place in the text.
   *
   * @param longest what starts at each place; of several, the longest, which ends last
   */
  private static List<Occurrence> inOrder(@Nullable Found[] longest) {
    List<Occurrence> kept = new ArrayList<>();
    int at = 0;
    while (at < longest.length) {
      Found found = longest[at];
      if (found != null && found.form().meant()) {
        kept.add(new Occurrence(found.form().term(), found.from(), found.to()));
      }
      at = found == null ? at + 1 : found.to();
    }
    return kept;
  }

  private record Found(Form form, int from, int to) {}
}
