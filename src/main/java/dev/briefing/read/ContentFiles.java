package dev.briefing.read;

import dev.briefing.problem.Nearest;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.ContentFile.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a content folder, sorted by path, each with what it holds. */
record ContentFiles(Optional<ContentFile> settings, List<ContentFile> others) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern PICTURE =
      Pattern.compile("[a-z0-9]+(?:[-._][a-z0-9]+)*\\.(?:png|jpg|jpeg|gif|svg|webp|avif)");
  private static final Pattern FONT = Pattern.compile("[a-z0-9]+(?:[-._][a-z0-9]+)*\\.woff2");
  private static final Map<String, Kind> ROOT =
      Map.of(
          "site.yaml", Kind.SETTINGS,
          "units.yaml", Kind.UNITS,
          "entities.yaml", Kind.ENTITIES,
          "editions.yaml", Kind.EDITIONS);
  private static final Map<String, Kind> FOLDERS =
      new TreeMap<>(
          Map.of(
              "sources", Kind.SOURCES,
              "indicators", Kind.INDICATORS,
              "comparisons", Kind.COMPARISON,
              "glossary", Kind.GLOSSARY,
              "sectors", Kind.SECTOR,
              "plans", Kind.PLAN,
              "briefings", Kind.BRIEFING,
              "pages", Kind.PAGE,
              "images", Kind.IMAGE,
              "fonts", Kind.FONT));

  /** More than the texts of a large institute; each would be in memory at once. */
  private static final int MOST = 200_000;

  /** Lists a content folder; what does not belong there is reported. */
  static ContentFiles in(Path folder, String label, Parts parts) {
    return in(folder, label, MOST, parts);
  }

  static ContentFiles in(Path folder, String label, int most, Parts parts) {
    List<ContentFile> files = new ArrayList<>();
    Walk walk = new Walk(label, Instant.now(), parts, files);
    list(folder, label, parts).forEach(walk::root);
    if (files.size() > most) {
      tooMany(files.size(), most, label, parts);
      files.removeIf(file -> file.kind() != Kind.SETTINGS);
    }
    Optional<ContentFile> settings =
        files.stream().filter(f -> f.kind() == Kind.SETTINGS).findFirst();
    List<ContentFile> others =
        files.stream()
            .filter(f -> f.kind() != Kind.SETTINGS)
            .sorted(Comparator.comparing(ContentFile::path))
            .toList();
    return new ContentFiles(settings, others);
  }

  private static void tooMany(int count, int most, String label, Parts parts) {
    String message = "this folder has " + count + " files; at most " + most + " are read";
    parts.problems.add(
        Problem.of(Rule.UNREADABLE_FILE, Position.startOf(label), 1, message)
            .withHint(
                "put several sources, indicators or terms into one file, or divide the site"));
    for (Kind kind : Kind.values()) {
      parts.lost(kind.word(), "*");
    }
  }

  /**
   * What a folder holds.
   *
   * @param found what the folder tells of it; nothing of a link, since it could lead out of the
   *     folder
   */
  private record Entry(Path file, String name, Optional<BasicFileAttributes> found) {
    static Entry of(Path file) {
      return new Entry(file, file.getFileName().toString(), attributes(file));
    }

    private static Optional<BasicFileAttributes> attributes(Path file) {
      try {
        return Optional.of(
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
            .filter(some -> !some.isSymbolicLink());
      } catch (IOException gone) {
        return Optional.empty();
      }
    }
  }

  private static List<Entry> list(Path folder, String name, Parts parts) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().parallelStream()
          .map(Entry::of)
          .filter(entry -> !entry.name().startsWith("."))
          .sorted(Comparator.comparing(Entry::name))
          .toList();
    } catch (IOException | java.io.UncheckedIOException fault) {
      parts.problems.add(
          Rule.UNREADABLE_FILE, Position.startOf(name), 1, "this folder cannot be read");
      return List.of();
    }
  }

  /**
   * @param start of the walk
   */
  private record Walk(String label, Instant start, Parts parts, List<ContentFile> files) {
    void root(Entry entry) {
      String name = entry.name();
      if (isLink(entry, name)) {
        return;
      }
      BasicFileAttributes found = entry.found().orElseThrow();
      if (found.isDirectory()) {
        folder(entry.file(), name);
      } else if (ROOT.containsKey(name)) {
        if (isRegular(found, name)) {
          add(ROOT.get(name), name, entry, found);
        }
      } else if (!name.equals("README.md") && !name.equals("quotes.lock")) {
        unexpected(name, Nearest.question(name, ROOT.keySet()));
      }
    }

    private void folder(Path folder, String name) {
      Kind kind = FOLDERS.get(name);
      if (kind == null) {
        unexpected(name, Nearest.question(name, FOLDERS.keySet()));
        return;
      }
      for (Entry entry : list(folder, label + "/" + name, parts)) {
        String path = name + "/" + entry.name();
        if (isLink(entry, path)) {
          continue;
        }
        BasicFileAttributes found = entry.found().orElseThrow();
        if (found.isDirectory()) {
          unexpected(path, Optional.of("files stand directly in " + name + "/"));
        } else {
          file(kind, path, entry, found);
        }
      }
    }

    private void file(Kind kind, String path, Entry entry, BasicFileAttributes found) {
      String name = entry.name();
      if (!isRegular(found, path)) {
        parts.lost(kind.word(), "*");
      } else if (kind == Kind.IMAGE) {
        image(path, entry, found);
      } else if (kind == Kind.FONT) {
        font(path, entry, found);
      } else if (!name.endsWith(extension(kind))) {
        unexpected(path, Optional.of("files in this folder end in " + extension(kind)));
      } else if (!ID.matcher(id(name)).matches()) {
        parts.problems.add(
            Problem.of(Rule.FILE_NAME, at(path), 1, "\"" + name + "\" cannot be an address")
                .withHint(
                    "name it with lower-case letters, digits and hyphens, such as "
                        + suggestion(name)));
        parts.lost(kind.word(), "*");
      } else {
        add(kind, path, entry, found);
      }
    }

    private void image(String path, Entry entry, BasicFileAttributes found) {
      if (PICTURE.matcher(entry.name()).matches()) {
        add(Kind.IMAGE, path, entry, found);
      } else {
        unexpected(
            path,
            Optional.of("pictures are png, jpg, gif, svg, webp or avif, with lower-case names"));
      }
    }

    private void font(String path, Entry entry, BasicFileAttributes found) {
      if (FONT.matcher(entry.name()).matches()) {
        add(Kind.FONT, path, entry, found);
      } else {
        unexpected(path, Optional.of("fonts are woff2, with lower-case names"));
      }
    }

    private void add(Kind kind, String path, Entry entry, BasicFileAttributes found) {
      Stamp stamp = Stamp.of(found, start);
      files.add(
          new ContentFile(kind, path, label + "/" + path, id(entry.name()), entry.file(), stamp));
    }

    /** Whoever reads a pipe or a device may wait for ever. */
    private boolean isRegular(BasicFileAttributes found, String path) {
      if (!found.isRegularFile()) {
        parts.problems.add(
            Problem.of(Rule.UNREADABLE_FILE, at(path), 1, "this is not a regular file")
                .withHint(FileText.NOT_REGULAR));
      }
      return found.isRegularFile();
    }

    private boolean isLink(Entry entry, String path) {
      if (entry.found().isEmpty()) {
        parts.problems.add(
            Problem.of(
                    Rule.UNREADABLE_FILE,
                    at(path),
                    1,
                    "this is a symbolic link, and links are not followed")
                .withHint("put the file itself here"));
      }
      return entry.found().isEmpty();
    }

    private void unexpected(String path, Optional<String> hint) {
      parts.problems.add(
          Problem.of(Rule.UNEXPECTED_FILE, at(path), 1, "nothing reads this file or folder")
              .withHint(hint));
    }

    private Position at(String path) {
      return Position.startOf(label + "/" + path);
    }
  }

  private static String extension(Kind kind) {
    return switch (kind) {
      case SECTOR, PLAN, BRIEFING, PAGE -> ".md";
      default -> ".yaml";
    };
  }

  private static String id(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String suggestion(String name) {
    int dot = name.lastIndexOf('.');
    String slug = Slug.of(id(name));
    return (slug.isEmpty() ? "my-page" : slug) + name.substring(dot);
  }
}
