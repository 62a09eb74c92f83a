package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Scheme;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.render.view.GlossaryView;
import dev.briefing.render.view.LetterView;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.Name;
import dev.briefing.render.view.TermView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The glossary, from A to Z. */
final class GlossaryPage {
  private final Edition edition;
  private final Catalogue catalogue;

  GlossaryPage(Edition edition) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
  }

  void print(Press press) {
    if (!catalogue.site().terms().isEmpty()) {
      press.at(Addresses.GLOSSARY, this::list);
    }
  }

  private void list(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.GLOSSARY);
    Map<String, List<TermView>> letters = new TreeMap<>();
    catalogue.site().terms().stream()
        .sorted(Comparator.comparing((Term term) -> Alphabet.key(term.term())))
        .forEach(
            term ->
                letters
                    .computeIfAbsent(Alphabet.letter(term.term()), l -> new ArrayList<>())
                    .add(view(term, sheet)));
    List<LetterView> views =
        letters.entrySet().stream()
            .map(
                entry ->
                    new LetterView(
                        entry.getKey(), "letter_" + id(entry.getKey()), entry.getValue()))
            .toList();
    Frame frame =
        Lists.frame(sheet, Scheme.TERM)
            .about(new Things(sheet).glossary(sheet.say("list.term")))
            .meta(sheet.say("glossary.count", catalogue.site().terms().size()));
    catalogue.site().terms().forEach(term -> frame.writtenIn(term.at()));
    press.print(frame, Plate.GLOSSARY, new GlossaryView(views));
  }

  private static String id(String letter) {
    return letter.equals("#") ? "other" : letter.replace("–", "-");
  }

  private TermView view(Term term, Sheet sheet) {
    Optional<Link> source =
        term.source().map(Written::value).flatMap(catalogue::source).map(sheet::link);
    return new TermView(
        term.id().value(),
        term.term(),
        new Name(term.chinese().orElse(""), term.pinyin().orElse("")),
        term.aliases(),
        sheet.line(term.definition()),
        see(term, sheet),
        source.orElse(Link.NONE),
        new UseViews(sheet).of(term));
  }

  private List<Link> see(Term term, Sheet sheet) {
    return term.see().stream()
        .map(Written::value)
        .map(catalogue::term)
        .flatMap(Optional::stream)
        .map(other -> sheet.link(Scheme.TERM, other.id().value(), other.term()))
        .toList();
  }
}
