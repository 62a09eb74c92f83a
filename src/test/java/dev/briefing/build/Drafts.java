package dev.briefing.build;

import dev.briefing.build.Proof.Piece;
import dev.briefing.build.Proofs.Eyes;
import dev.briefing.web.WebPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The golden site and its theme in a folder, to be edited. */
final class Drafts {
  private static final Path ORIGINAL = Folders.RESOURCES.resolve("golden/content");
  private static final Path THEME = Path.of("templates");

  /** A day in 2020. */
  private static final long LONG_AGO = 1_600_000_000_000L;

  final Path folder;
  private int changes;

  Drafts(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath();
    restore();
  }

  Options options() {
    return Options.of(folder, null, null, null, null);
  }

  /** The same, published to a folder elsewhere. */
  Options options(Path site) {
    Options own = options();
    return new Options(own.content(), own.label(), own.templates(), site, own.archive());
  }

  Proofs proofs(Eyes eyes) {
    return new Proofs(options(), eyes);
  }

  /** Every file as it was, and no other. */
  void restore() throws IOException {
    Set<String> before = new TreeSet<>();
    before.addAll(restore(ORIGINAL, "content"));
    before.addAll(restore(THEME, "templates"));
    for (Path file : Folders.files(folder)) {
      if (!before.contains(folder.relativize(file).toString())) {
        file.toFile().delete();
      }
    }
  }

  /** Those that are as they were are not touched, as git does. */
  private Set<String> restore(Path from, String to) throws IOException {
    Set<String> files = new TreeSet<>();
    for (Path file : Folders.files(from)) {
      Path name = Path.of(to).resolve(from.relativize(file));
      Path copy = folder.resolve(name);
      if (Files.notExists(copy) || Files.mismatch(file, copy) >= 0) {
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
        age(copy);
      }
      files.add(name.toString());
    }
    return files;
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    age(folder.resolve(file));
  }

  /** As if it had been changed long ago, and yet after every other change. */
  private void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO + 5 * changes++));
  }

  void change(String file, String from, String to) throws IOException {
    String text = text(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " has no " + from);
    }
    write(file, text.replace(from, to));
  }

  /** Every file that a proof shows, with its bytes, or the reason why it cannot be drawn. */
  static SortedMap<String, String> shown(Proof proof) {
    SortedMap<String, String> shown = new TreeMap<>();
    for (WebPath path : proof.paths()) {
      Piece piece = proof.at(path).orElseThrow();
      shown.put(
          path.value(),
          piece
              .fault()
              .map(Notice::toString)
              .orElseGet(() -> new String(piece.bytes().get(), StandardCharsets.ISO_8859_1)));
    }
    return shown;
  }

  static List<String> notices(Proof proof) {
    return proof.notices().stream().map(Notice::toString).toList();
  }
}
