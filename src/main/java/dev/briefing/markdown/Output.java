package dev.briefing.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been written so far; a part of it can be taken out again, to be handed on. */
final class Output implements Appendable {
  private final Deque<StringBuilder> parts = new ArrayDeque<>();

  Output() {
    open();
  }

  /** From here on, what is written is a part of its own. */
  void open() {
    parts.push(new StringBuilder());
  }

  /** The part that was opened last; it is no longer written. */
  String close() {
    return parts.pop().toString();
  }

  @Override
  public Output append(CharSequence text) {
    part().append(text);
    return this;
  }

  @Override
  public Output append(CharSequence text, int start, int end) {
    part().append(text, start, end);
    return this;
  }

  @Override
  public Output append(char unit) {
    part().append(unit);
    return this;
  }

  private StringBuilder part() {
    return parts.getFirst();
  }
}
