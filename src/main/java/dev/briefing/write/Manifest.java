package dev.briefing.write;

import dev.briefing.web.WebPath;
import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which files of a site folder the generator wrote, each with its SHA-256. Lies in the folder as
 * {@code .briefing-files}, in the format of {@code sha256sum}, so that {@code sha256sum --check
 * .briefing-files} verifies a deployed site. Same files, same bytes.
 */
record Manifest(SortedMap<WebPath, String> hashes) {

  static final String NAME = ".briefing-files";

  private static final String HEADER =
      "# The files that Briefing wrote; it replaces and removes them. Check: sha256sum --check "
          + NAME;

  /** Room for half a million pages; more is not a list of ours. */
  private static final long LARGEST = 100_000_000;

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  static Manifest of(Map<WebPath, String> hashes) {
    return new Manifest(new TreeMap<>(hashes));
  }

  static Manifest empty() {
    return new Manifest(new TreeMap<>());
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #bytes} wrote and nothing else, since what is listed may be deleted; {@link
   * ParseException} with the line, counted from 1.
   */
  static Manifest parse(byte[] bytes) throws ParseException {
    String[] lines = decode(bytes).split("\n", -1);
    if (!lines[0].equals(HEADER)) {
      throw new ParseException("the first line is not its own", 1);
    }
    if (lines.length < 2 || !lines[lines.length - 1].isEmpty()) {
      throw new ParseException("the last line is cut short", lines.length);
    }
    TreeMap<WebPath, String> hashes = new TreeMap<>();
    for (int i = 1; i < lines.length - 1; i++) {
      int number = i + 1;
      var line = LINE.matcher(lines[i]);
      if (!line.matches()) {
        throw new ParseException("not a hash, two spaces and a path", number);
      }
      WebPath path =
          WebPath.parse(line.group(2))
              .orElseThrow(() -> new ParseException("not a path in the site", number));
      if (!hashes.isEmpty() && hashes.lastKey().compareTo(path) >= 0) {
        throw new ParseException("out of order", number);
      }
      hashes.put(path, line.group(1));
    }
    return new Manifest(hashes);
  }

  private static String decode(byte[] bytes) throws ParseException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ParseException("not UTF-8", 1);
    }
  }

  /** The manifest in a folder, if it has one; {@link Reason#DAMAGED_MANIFEST} when unreadable. */
  static Optional<Manifest> in(Path folder, Place place) throws IOException, WriteFailure {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
      throw damaged(place, file, "it is not a file that the generator wrote");
    }
    try {
      return Optional.of(parse(Files.readAllBytes(file)));
    } catch (ParseException e) {
      throw damaged(place, file, "line " + e.getErrorOffset() + ": " + e.getMessage());
    }
  }

  private static WriteFailure damaged(Place place, Path file, String why) {
    return new WriteFailure(
        Reason.DAMAGED_MANIFEST,
        ("Cannot publish to %s: the list of the generator's own files, %s, is damaged (%s)."
                + " Nothing was changed. Remove that folder's published files and the list by hand,"
                + " then publish again.")
            .formatted(place, file, why));
  }
}
