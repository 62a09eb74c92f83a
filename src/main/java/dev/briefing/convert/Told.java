package dev.briefing.convert;

import java.util.Locale;

/** What an import may be told, in the words of the command line and of the goal. */
public enum Told {
  KIND,
  ID,
  TITLE,
  SECTOR,
  UNIT,
  SOURCE,
  STATUS,
  ENTITY,
  DECIMAL,
  DELIMITER,
  COLUMNS;

  /** As it is written: {@code --unit}, {@code -Dbriefing.unit}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
