package dev.briefing.read;

import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a file as text: UTF-8, with or without a byte order mark, its lines ended in any of the
 * usual ways.
 */
public final class FileText {
  /** Longer than any text a person edits, short enough to be read at once. */
  static final int LARGEST = 5_000_000;

  /** What to do where a pipe or a device stands. */
  static final String NOT_REGULAR = "delete it, and put a file with the text in its place";

  private FileText() {}

  /**
   * The text, its lines ended by line feeds; empty where the file is no such text, which is then
   * reported.
   *
   * @param name how positions name the file
   */
  static Optional<String> read(Path file, String name, Problems problems) {
    if (!Files.isRegularFile(file)) {
      problems.add(unreadable(name, 1, "this is not a regular file").withHint(NOT_REGULAR));
      return Optional.empty();
    }
    return read(file, name, LARGEST, problems);
  }

  /**
   * The same, of a file that no person has written.
   *
   * @param largest how many bytes it may have
   */
  public static Optional<String> read(Path file, String name, long largest, Problems problems) {
    try {
      byte[] bytes = FileBytes.of(file, largest);
      if (bytes.length > largest) {
        long size = Math.max(Files.size(file), bytes.length);
        problems.add(
            unreadable(
                    name, 1, "this file has " + size + " bytes; at most " + largest + " are read")
                .withHint("divide it into several files"));
        return Optional.empty();
      }
      return decode(bytes, name, problems);
    } catch (IOException fault) {
      problems.add(unreadable(name, 1, "this file cannot be read"));
      return Optional.empty();
    }
  }

  /**
   * The text as {@link #read} gives it, without problems: for excerpts. A link is not followed: an
   * excerpt would show a line of a file elsewhere.
   */
  public static Optional<String> quietly(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? read(file, file.toString(), new Problems())
        : Optional.empty();
  }

  static Optional<String> decode(byte[] bytes, String name, Problems problems) {
    if (bytes.length >= 2 && isUtf16(bytes)) {
      problems.add(
          unreadable(name, 1, "this file is in UTF-16")
              .withHint("save it as UTF-8 in your editor"));
      return Optional.empty();
    }
    if (isPlain(bytes)) {
      return worthReading(new String(bytes, StandardCharsets.US_ASCII), name, problems);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = 1 + text.codePointCount(text.lastIndexOf('\n') + 1, text.length());
      String message =
          "this is no text in UTF-8: byte " + (in.position() + 1) + " of the file is wrong";
      problems.add(
          Problem.of(Rule.UNREADABLE_FILE, new Position(name, line, column), 1, message)
              .withHint("open the file in your editor and save it as UTF-8"));
      return Optional.empty();
    }
    return clean(text, name, problems);
  }

  private static Optional<String> clean(String text, String name, Problems problems) {
    int start = 0;
    // Twice, where an editor set a mark before another one's.
    while (start < text.length() && text.charAt(start) == '\uFEFF') {
      start++;
    }
    String body = text.substring(start).replace("\r\n", "\n").replace('\r', '\n');
    int control = 0;
    while (control < body.length() && !isControl(body.charAt(control))) {
      control++;
    }
    if (control < body.length()) {
      int line = 1 + (int) body.substring(0, control).chars().filter(c -> c == '\n').count();
      int column = 1 + body.codePointCount(body.lastIndexOf('\n', control - 1) + 1, control);
      String code = String.format("U+%04X", (int) body.charAt(control));
      problems.add(
          Problem.of(
                  Rule.UNREADABLE_FILE,
                  new Position(name, line, column),
                  1,
                  "a control character (" + code + ") stands here")
              .withHint("delete it"));
      return Optional.empty();
    }
    return worthReading(body, name, problems);
  }

  private static Optional<String> worthReading(String body, String name, Problems problems) {
    if (body.isBlank()) {
      problems.add(
          Problem.of(Rule.EMPTY_FILE, Position.startOf(name), 1, "there is nothing in this file")
              .withHint("write its text, or delete the file"));
      return Optional.empty();
    }
    return Optional.of(body);
  }

  /** Whether each byte is a character, and there is nothing to be cleaned: most files are so. */
  private static boolean isPlain(byte[] bytes) {
    for (byte one : bytes) {
      if (one < ' ' ? one != '\n' && one != '\t' : one == 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\t') || c == 0x7f;
  }

  private static boolean isUtf16(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean marked = (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
    return marked || (first == 0 && second != 0) || (first != 0 && second == 0);
  }

  private static Problem unreadable(String name, int line, String message) {
    return Problem.of(Rule.UNREADABLE_FILE, new Position(name, line, 1), 1, message);
  }
}
