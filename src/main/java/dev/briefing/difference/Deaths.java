package dev.briefing.difference;

/** What is said of an address at which there is nothing any more. */
final class Deaths {
  static final String WARNING =
      "links to it from elsewhere lead nowhere now; give the page that takes its place this old"
          + " address under aliases";

  private Deaths() {}
}
