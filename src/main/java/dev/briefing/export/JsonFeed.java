package dev.briefing.export;

import dev.briefing.model.Addresses;
import dev.briefing.model.Settings;
import dev.briefing.model.Site;
import dev.briefing.web.Content;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The briefings as a JSON Feed 1.1. */
final class JsonFeed {
  static final String PATH = "feed.json";
  private static final JsonFactory JSON = new JsonFactory();

  private final Site site;
  private final Links links;

  private JsonFeed(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  static Content of(Site site, Links links) {
    return () -> new JsonFeed(site, links).bytes();
  }

  private byte[] bytes() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      Settings settings = site.settings();
      out.writeStartObject();
      out.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
      out.writeStringProperty("title", settings.title());
      if (settings.tagline().isPresent()) {
        out.writeStringProperty("description", settings.tagline().get());
      }
      out.writeStringProperty("home_page_url", links.to(Addresses.HOME));
      out.writeStringProperty("feed_url", links.to(PATH));
      out.writeStringProperty("language", settings.language());
      out.writeArrayPropertyStart("items");
      for (FeedEntry entry : FeedEntry.of(site)) {
        item(out, entry);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void item(JsonGenerator out, FeedEntry entry) {
    out.writeStartObject();
    out.writeStringProperty("id", links.id(entry.path()));
    out.writeStringProperty("url", links.to(entry.path()));
    out.writeStringProperty("title", entry.title());
    out.writeStringProperty("content_text", entry.summary());
    out.writeStringProperty("date_published", FeedEntry.time(entry.published()));
    out.writeStringProperty("date_modified", FeedEntry.time(entry.updated()));
    if (!entry.authors().isEmpty()) {
      out.writeArrayPropertyStart("authors");
      for (String author : entry.authors()) {
        out.writeStartObject();
        out.writeStringProperty("name", author);
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }
}
