package dev.briefing.build;

import dev.briefing.model.Fingerprint;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import dev.briefing.write.Published;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The editions that the last publish left in a site, and what each was made of, which stands in a
 * file beside the site. Without that file, or where a file of an edition is another than it was
 * written, nothing is kept, and the edition is made anew.
 */
final class KeptEditions {
  private static final String HEADER =
      "# What the editions in the folder beside this file were made of, so that the next publish"
          + " need not make them again. May be deleted.";
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{24}) ([0-9a-f]{24}) ([0-9a-f]{24}) ([0-9a-f]{24}) ([a-z0-9-]+)");

  /**
   * What an edition was made of.
   *
   * @param record what the site says of it
   * @param ground revision, theme, program and all else that its pages depend on but for
   * @param links where their banners lead
   */
  record Made(String record, String ground, String links) {}

  private record Line(Made made, String files) {}

  private final Published site;
  private final Map<String, Line> lines;

  private KeptEditions(Published site, Map<String, Line> lines) {
    this.site = site;
    this.lines = lines;
  }

  static KeptEditions in(Path site) {
    return new KeptEditions(Published.in(site), read(file(site)));
  }

  /** Where it is noted, beside the site and not in it: readers have no use for it. */
  private static Path file(Path site) {
    Path target = site.toAbsolutePath().normalize();
    return target.resolveSibling("." + target.getFileName() + "-editions");
  }

  private static Map<String, Line> read(Path file) {
    Map<String, Line> lines = new LinkedHashMap<>();
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        for (String text : Files.readAllLines(file)) {
          Matcher line = LINE.matcher(text);
          if (line.matches()) {
            Made made = new Made(line.group(1), line.group(2), line.group(3));
            lines.put(line.group(5), new Line(made, line.group(4)));
          }
        }
      }
    } catch (IOException unreadable) {
      lines.clear();
    }
    return lines;
  }

  /** What an edition was made of, if it is there, and every file of it is as it was written. */
  Optional<Made> of(String id, String folder) {
    Line line = lines.get(id);
    if (line == null) {
      return Optional.empty();
    }
    SortedMap<WebPath, String> hashes = site.hashes(folder);
    boolean whole =
        !hashes.isEmpty()
            && line.files().equals(print(hashes))
            && hashes.keySet().stream().allMatch(site::isWhole);
    return whole ? Optional.of(line.made()) : Optional.empty();
  }

  /** The files of an edition that is there, each by its address in the edition. */
  WebTree tree(String folder) {
    WebTree.Builder tree = WebTree.builder();
    site.hashes(folder)
        .keySet()
        .forEach(path -> tree.add(path.value().substring(folder.length()), site.content(path)));
    return tree.build();
  }

  /** Notes what the editions that were published now are made of. */
  static void note(Path site, SortedMap<String, Made> made, Map<String, String> folders)
      throws WriteFailure {
    if (made.isEmpty()) {
      forget(site);
      return;
    }
    Published published = Published.in(site);
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    made.forEach(
        (id, of) ->
            text.append(of.record())
                .append(' ')
                .append(of.ground())
                .append(' ')
                .append(of.links())
                .append(' ')
                .append(print(published.hashes(folders.getOrDefault(id, ""))))
                .append(' ')
                .append(id)
                .append('\n'));
    SmallFile.replace(file(site), text.toString());
  }

  static void forget(Path site) {
    try {
      Files.deleteIfExists(file(site));
    } catch (IOException left) {
      // It speaks of files that are gone, which keeps nothing.
    }
  }

  private static String print(SortedMap<WebPath, String> hashes) {
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return Fingerprint.of(text.toString());
  }
}
