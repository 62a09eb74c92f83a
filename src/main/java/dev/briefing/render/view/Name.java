package dev.briefing.render.view;

/** What something is called in Chinese, and how that is said. */
public record Name(String chinese, String pinyin) {
  public static final Name NONE = new Name("", "");
}
