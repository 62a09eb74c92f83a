package dev.briefing.starter;

/** What may be the title of a page or a site. */
final class Titles {
  private static final int LONGEST = 200;

  private Titles() {}

  /** One line with something in it. */
  static boolean fits(String title) {
    return !title.isBlank()
        && title.length() <= LONGEST
        && title.codePoints().noneMatch(Character::isISOControl);
  }
}
