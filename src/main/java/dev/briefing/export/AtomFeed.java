package dev.briefing.export;

import dev.briefing.model.Addresses;
import dev.briefing.model.Settings;
import dev.briefing.model.Site;
import dev.briefing.web.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The briefings, of the whole site or of one sector, as an Atom feed (RFC 4287). */
final class AtomFeed {
  static final String PATH = "feed.xml";
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /**
   * What a feed is about.
   *
   * @param path where the feed lies
   * @param page the page that shows the same
   */
  record Subject(
      String path, String page, String title, Optional<String> subtitle, List<FeedEntry> entries) {}

  private final Site site;
  private final Links links;
  private final Subject subject;

  private AtomFeed(Site site, Links links, Subject subject) {
    this.site = site;
    this.links = links;
    this.subject = subject;
  }

  static Content of(Site site, Links links) {
    Settings settings = site.settings();
    return of(
        site,
        links,
        new Subject(
            PATH, Addresses.HOME, settings.title(), settings.tagline(), FeedEntry.of(site)));
  }

  static Content of(Site site, Links links, Subject subject) {
    return () -> Xml.document(new AtomFeed(site, links, subject)::write);
  }

  private void write(XMLStreamWriter out) throws XMLStreamException {
    Settings settings = site.settings();
    List<FeedEntry> entries = subject.entries();
    LocalDate updated =
        entries.stream().map(FeedEntry::updated).max(Comparator.naturalOrder()).orElse(site.asOf());
    out.writeStartElement("feed");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("xml:lang", settings.language());
    Xml.text(out, "title", subject.title());
    if (subject.subtitle().isPresent()) {
      Xml.text(out, "subtitle", subject.subtitle().get());
    }
    Xml.text(out, "id", links.id(subject.path()));
    Xml.text(out, "updated", FeedEntry.time(updated));
    link(out, "alternate", "text/html", subject.page());
    link(out, "self", "application/atom+xml", subject.path());
    author(out, settings.publisher().orElse(settings.title()));
    for (FeedEntry entry : entries) {
      entry(out, entry);
    }
    out.writeEndElement();
  }

  private void entry(XMLStreamWriter out, FeedEntry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    Xml.text(out, "title", entry.title());
    Xml.text(out, "id", links.id(entry.path()));
    link(out, "alternate", "text/html", entry.path());
    Xml.text(out, "published", FeedEntry.time(entry.published()));
    Xml.text(out, "updated", FeedEntry.time(entry.updated()));
    for (String author : entry.authors()) {
      author(out, author);
    }
    if (!entry.summary().isBlank()) {
      Xml.text(out, "summary", entry.summary());
    }
    out.writeEndElement();
  }

  private void link(XMLStreamWriter out, String rel, String type, String path)
      throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", rel);
    out.writeAttribute("type", type);
    out.writeAttribute("href", links.from(subject.path(), path));
  }

  private static void author(XMLStreamWriter out, String name) throws XMLStreamException {
    out.writeStartElement("author");
    Xml.text(out, "name", name);
    out.writeEndElement();
  }
}
