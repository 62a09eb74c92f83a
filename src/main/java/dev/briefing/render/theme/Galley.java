package dev.briefing.render.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * What a template writes. It ends a template that writes without end and, of one that calls itself
 * without end, remembers where it last was: a full stack tells nothing of that.
 */
final class Galley extends Writer {
  static final int LONGEST = 50_000_000;

  private static final ThreadLocal<@Nullable Galley> WATCHED = new ThreadLocal<>();

  private final StringBuilder text = new StringBuilder(4096);
  private final boolean watched;
  private @Nullable TemplateException last;

  /**
   * @param watched whether to remember the place of what is written, which takes time
   */
  Galley(boolean watched) {
    this.watched = watched;
    if (watched) {
      WATCHED.set(this);
    }
  }

  /** That a template has written too much. */
  static final class Overflow extends IOException {
    private static final long serialVersionUID = 1L;

    /** Where. */
    final TemplateException place;

    Overflow(TemplateException place) {
      super(place.getMessageWithoutStackTop(), place);
      this.place = place;
    }
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    notice();
    if (text.length() + length > LONGEST) {
      throw new Overflow(here("this page grows without end"));
    }
    text.append(letters, from, length);
  }

  /** Notes where the template is that this thread draws, if it is watched. */
  static void passing() {
    Galley galley = WATCHED.get();
    if (galley != null) {
      galley.notice();
    }
  }

  private void notice() {
    if (watched && Environment.getCurrentEnvironment() != null) {
      last = here("");
    }
  }

  /** Where the template is that is being drawn. */
  private static TemplateException here(String what) {
    return new TemplateException(what, Environment.getCurrentEnvironment());
  }

  /** Where something was last written, if that was watched. */
  @Nullable TemplateException last() {
    return last;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    WATCHED.remove();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
