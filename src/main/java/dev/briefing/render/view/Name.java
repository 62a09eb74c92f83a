package dev.briefing.render.view;

/**
 * What something is called in Chinese, and how that is said.
 *
 * @param chinese in Chinese characters; may be empty
 * @param pinyin how that is said; may be empty
 */
public record Name(String chinese, String pinyin) {
  public static final Name NONE = new Name("", "");
}
