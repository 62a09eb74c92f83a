package dev.briefing.write;

import dev.briefing.web.Content;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites and folders as the tests of this package make and see them. */
final class Folders {

  private Folders() {}

  /** A tree of path, text, path, text … */
  static WebTree tree(String... pathsAndTexts) {
    WebTree.Builder builder = WebTree.builder();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      builder.add(pathsAndTexts[i], Content.utf8(pathsAndTexts[i + 1]));
    }
    return builder.build();
  }

  /** A site of so many files: an eighth differs between versions, one exists in each only. */
  static WebTree version(String version, int files) {
    WebTree.Builder builder = WebTree.builder();
    for (int i = 0; i < files; i++) {
      String text = (i % 8 == 0 ? version : "same") + " page " + i + "\n";
      builder.add("folder" + i % 7 + "/page" + i + ".html", Content.utf8(text.repeat(20)));
    }
    builder.add("only-" + version + "/index.html", Content.utf8(version));
    return builder.build();
  }

  /** Every file below the folder but the manifest, with its text; a folder ends in a slash. */
  static SortedMap<String, String> all(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> !f.equals(folder)).toList()) {
        String name = folder.relativize(file).toString();
        if (Files.isSymbolicLink(file)) {
          all.put(name, "-> " + Files.readSymbolicLink(file));
        } else if (Files.isDirectory(file)) {
          all.put(name + "/", "");
        } else if (!name.equals(Manifest.NAME)) {
          all.put(name, Files.readString(file));
        }
      }
    }
    return all;
  }

  /** What {@link #all} shows of a folder that holds the tree and nothing else. */
  static SortedMap<String, String> all(WebTree tree) {
    SortedMap<String, String> all = new TreeMap<>();
    tree.files()
        .forEach(
            (path, content) -> {
              all.put(path.value(), new String(content.bytes(), StandardCharsets.UTF_8));
              for (int at = path.value().indexOf('/');
                  at >= 0;
                  at = path.value().indexOf('/', at + 1)) {
                all.put(path.value().substring(0, at + 1), "");
              }
            });
    return all;
  }

  static SortedMap<String, String> with(SortedMap<String, String> all, Map<String, String> more) {
    SortedMap<String, String> sum = new TreeMap<>(all);
    sum.putAll(more);
    return sum;
  }

  /** Copies a folder of files and folders, with their times. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** The names in a folder, sorted. */
  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
