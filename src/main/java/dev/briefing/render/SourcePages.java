package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.CellValue;
import dev.briefing.model.Comparison;
import dev.briefing.model.Line;
import dev.briefing.model.Observation;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Written;
import dev.briefing.render.view.FactView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.QuoteView;
import dev.briefing.render.view.SourceListView;
import dev.briefing.render.view.SourceRowView;
import dev.briefing.render.view.SourceView;
import dev.briefing.trace.Uses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sources, each with everything that rests on it, and the list of them. */
final class SourcePages {
  private final Edition edition;
  private final Catalogue catalogue;
  private final List<Source> sources;

  SourcePages(Edition edition) {
    this.edition = edition;
    this.catalogue = edition.catalogue();
    this.sources =
        catalogue.site().sources().stream()
            .sorted(Comparator.comparing((Source source) -> Alphabet.key(source.shortTitle())))
            .toList();
  }

  void print(Press press) {
    if (!sources.isEmpty()) {
      press.at(Addresses.list(Scheme.SOURCE), this::list);
    }
    sources.forEach(
        source ->
            press.at(
                Addresses.of(Scheme.SOURCE, source.id().value()), page -> print(source, page)));
  }

  private void list(Press press) {
    Sheet sheet = new Sheet(edition, Addresses.list(Scheme.SOURCE));
    SourceListView view =
        new SourceListView(sources.stream().map(source -> row(source, sheet)).toList());
    Frame frame = Lists.frame(sheet, Scheme.SOURCE);
    catalogue.site().sources().forEach(source -> frame.writtenIn(source.at()));
    press.print(frame, Plate.SOURCES, view);
  }

  private SourceRowView row(Source source, Sheet sheet) {
    return new SourceRowView(
        sheet.link(source),
        edition.bibliography().of(source),
        figures(source).size(),
        Uses.pages(edition.uses().of(Scheme.SOURCE, source.id().value())).size());
  }

  private void print(Source source, Press press) {
    String id = source.id().value();
    Sheet sheet = new Sheet(edition, Addresses.of(Scheme.SOURCE, id));
    FigureViews views = new FigureViews(sheet);
    UseViews uses = new UseViews(sheet);
    SourceView view =
        new SourceView(
            edition.bibliography().of(source),
            gone(source, sheet),
            facts(source, sheet),
            sheet.line(source.note()),
            figures(source).stream().map(views::of).toList(),
            quotes(id, sheet),
            uses.citing(id),
            uses.rest(source),
            terms(id, sheet));
    Frame frame =
        new Frame(sheet, source.shortTitle())
            .below(Scheme.SOURCE)
            .kicker(sheet.say("source.kicker"))
            .description(sheet.say("source.description", source.shortTitle()))
            .usedOn(edition.uses().of(Scheme.SOURCE, id))
            .writtenIn(source.at());
    press.print(frame, Plate.SOURCE, view);
  }

  private List<Observation> figures(Source source) {
    return catalogue.figuresOf(source.id().value());
  }

  private static List<FactView> facts(Source source, Sheet sheet) {
    List<FactView> facts = new ArrayList<>();
    boolean gone = source.whereabouts().isGone();
    source
        .archiveUrl()
        .filter(url -> gone)
        .ifPresent(url -> facts.add(new FactView(sheet.say("source.archive"), address(url))));
    source
        .url()
        .ifPresent(
            url ->
                facts.add(
                    gone
                        ? new FactView(sheet.say("source.former-address"), Markup.text(url))
                        : new FactView(sheet.say("source.address"), address(url))));
    source
        .archiveUrl()
        .filter(url -> !gone)
        .ifPresent(url -> facts.add(new FactView(sheet.say("source.archive"), address(url))));
    source
        .licence()
        .ifPresent(text -> facts.add(new FactView(sheet.say("source.licence"), Markup.text(text))));
    return facts;
  }

  /** What has become of its address, and where links lead instead. */
  private static String gone(Source source, Sheet sheet) {
    if (!source.whereabouts().isGone()) {
      return "";
    }
    String copy = source.standIn().isPresent() ? "source.by-copy" : "source.without-copy";
    return sheet.say("source.is-" + source.whereabouts().status().word()) + " " + sheet.say(copy);
  }

  /** An address that a browser may follow as a link, any other as text. */
  private static Html address(String url) {
    String text = Markup.escaped(url);
    return new Html(url.matches("https?://.*") ? Markup.outside(url, text) : text);
  }

  /**
   * The statements in comparisons that rest on the source, with its words where they are quoted.
   */
  private List<QuoteView> quotes(String source, Sheet sheet) {
    List<QuoteView> quotes = new ArrayList<>();
    for (Comparison comparison : catalogue.site().comparisons()) {
      for (Line row : comparison.rows()) {
        comparison
            .columns()
            .forEach(
                column -> quote(comparison, row, column, source, sheet).ifPresent(quotes::add));
      }
    }
    return quotes;
  }

  private Optional<QuoteView> quote(
      Comparison comparison, Line row, Line column, String source, Sheet sheet) {
    if (!(catalogue.cell(row, column) instanceof CellValue.Text text)
        || !text.source().filter(source::equals).isPresent()) {
      return Optional.empty();
    }
    String anchor = Addresses.anchor(row.id().value(), Optional.of(column.id().value()));
    String address = Addresses.of(Scheme.COMPARISON, comparison.id()) + "#" + anchor;
    return text.text()
        .quote()
        .map(words -> new QuoteView(words.text(), sheet.link(address, comparison.title())));
  }

  private List<Link> terms(String source, Sheet sheet) {
    return catalogue.site().terms().stream()
        .filter(term -> term.source().map(Written::value).filter(source::equals).isPresent())
        .map(term -> sheet.link(Scheme.TERM, term.id().value(), term.term()))
        .sorted(Comparator.comparing((Link link) -> Alphabet.key(link.text())))
        .toList();
  }
}
