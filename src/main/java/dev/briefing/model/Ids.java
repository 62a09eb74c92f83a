package dev.briefing.model;

import java.util.regex.Pattern;

/** How the ids are written that references name. */
final class Ids {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");

  /** Sources are named by the reference manager. */
  private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:-]*");

  private Ids() {}

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static boolean isSource(String text) {
    return SOURCE.matcher(text).matches();
  }
}
