package dev.briefing.render;

import dev.briefing.markdown.ProseHtml;
import dev.briefing.model.Addresses;
import dev.briefing.model.Document;
import dev.briefing.model.Image;
import dev.briefing.model.Observation;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.model.Term;
import dev.briefing.model.Written;
import dev.briefing.render.theme.Impression;
import dev.briefing.render.view.FigureView;
import dev.briefing.render.view.Html;
import dev.briefing.render.view.Inset;
import dev.briefing.render.view.Link;
import dev.briefing.render.view.Name;
import dev.briefing.render.view.PictureView;
import dev.briefing.render.view.SourceNoteView;
import dev.briefing.render.view.TermNoteView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page in the making: where links lead from it, the sources and terms that it named so far. */
final class Sheet {
  private final Edition edition;
  private final String path;
  private final Links links;
  private final Citations citations;
  private int charts;
  private int pictures;
  private final Set<String> terms = new LinkedHashSet<>();

  Sheet(Edition edition, String path) {
    this(edition, path, Links.from(path));
  }

  Sheet(Edition edition, String path, Links links) {
    this.edition = edition;
    this.path = path;
    this.links = links;
    this.citations = new Citations(edition.bibliography(), links);
  }

  Edition edition() {
    return edition;
  }

  String path() {
    return path;
  }

  Citations citations() {
    return citations;
  }

  /** The number of the next chart on this page, from 1. */
  int nextChart() {
    return ++charts;
  }

  PictureView picture(Image image, String alternative, String caption) {
    return new PublishedPicture(image).view(links, alternative, caption, pictures++ == 0);
  }

  List<SourceNoteView> sources() {
    return citations.views();
  }

  /** Notes that the page links to a term. */
  void uses(String term) {
    terms.add(term);
  }

  /** What the terms mean that the page links to, in their order; on the glossary it is there. */
  List<TermNoteView> terms() {
    return terms.stream()
        .filter(id -> !path.equals(Addresses.GLOSSARY))
        .map(edition.catalogue()::term)
        .flatMap(Optional::stream)
        .map(this::note)
        .toList();
  }

  private TermNoteView note(Term term) {
    return new TermNoteView(
        link(Scheme.TERM, term.id().value(), term.term()),
        new Name(term.chinese().orElse(""), term.pinyin().orElse("")),
        term.definition().plain());
  }

  String to(String address) {
    return links.to(address);
  }

  Link link(String address, String text) {
    return new Link(links.to(address), text);
  }

  Link link(Scheme scheme, String id, String text) {
    return link(Addresses.of(scheme, id), text);
  }

  Link link(Document document) {
    return link(Addresses.of(document), document.title());
  }

  Link link(Source source) {
    return link(Scheme.SOURCE, source.id().value(), source.shortTitle());
  }

  /** Leads to what the search finds for some words. */
  Link search(String words, String text) {
    return new Link(
        links.to(Addresses.SEARCH) + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
        text);
  }

  String say(String key, Object... arguments) {
    return edition.words().say(key, arguments);
  }

  /**
   * A text of several blocks that belongs to this page: its citations are numbered, its figures
   * carry notes.
   */
  Html blocks(Prose prose) {
    return new Html(ProseHtml.blocks(prose, new PageWeaver(this, true)));
  }

  /** A line that belongs to this page: its citations are numbered. */
  Html cited(Prose prose) {
    return new Html(ProseHtml.inline(prose, new PageWeaver(this, true)));
  }

  /** A line that this page borrows from another: its citations are plain links. */
  Html line(Prose prose) {
    return new Html(ProseHtml.inline(prose, new PageWeaver(this, false)));
  }

  Html line(Optional<Prose> prose) {
    return prose.map(this::line).orElse(Html.NONE);
  }

  /** A figure that this page shows, whose sources it therefore names. */
  FigureView figure(Observation observation) {
    observation
        .source()
        .map(Written::value)
        .flatMap(edition.catalogue()::source)
        .ifPresent(source -> citations.figure(source, observation.address()));
    return new FigureViews(this).of(observation);
  }

  List<FigureView> figures(List<Observation> observations) {
    return observations.stream().map(this::figure).toList();
  }

  /** What a template makes of a piece of a text. */
  String draw(Plate plate, Inset inset) {
    return impression(plate.template(), plate.names(inset)).text();
  }

  Impression impression(String template, Map<String, ?> values) {
    return edition.drawing().draw(template, values, path, links::to);
  }
}
