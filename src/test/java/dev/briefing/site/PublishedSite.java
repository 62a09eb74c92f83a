package dev.briefing.site;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The repository's own site, published to a folder, and each of its pages parsed. */
final class PublishedSite {
  private PublishedSite() {}

  /** Publishes {@code content/} to a folder, and returns the folder. */
  static Path in(Path folder) throws BuildFailure {
    Path site = folder.toAbsolutePath();
    Build.publish(Options.of(Path.of(""), null, null, site, null));
    return site;
  }

  /** The HTML pages, by their paths below the folder. */
  static Map<String, Document> pages(Path site) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (Path file : files(site)) {
      if (file.toString().endsWith(".html")) {
        pages.put(site.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
      }
    }
    return pages;
  }

  static List<Path> files(Path site) throws IOException {
    try (Stream<Path> entries = Files.walk(site)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
