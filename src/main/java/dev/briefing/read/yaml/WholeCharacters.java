package dev.briefing.read.yaml;

import java.io.Reader;

/**
 * A text that is never handed over with half a character at the end: the YAML library fails where
 * the two halves of a character beyond U+FFFF fall into two of its buffers.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int count = end - next;
    text.getChars(next, end, buffer, offset);
    next = end;
    return count;
  }

  @Override
  public void close() {}
}
