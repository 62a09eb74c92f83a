package dev.briefing.model;

import java.util.List;
import java.util.Optional;

/**
 * What a site changes of its theme without a template of its own.
 *
 * @param accentDark the accent colour of dark pages
 * @param textFont families, the first that a reader has wins; none where the theme's own serve
 * @param labelFont of tables, charts and navigation
 */
public record Look(
    Optional<Written<Colour>> accent,
    Optional<Written<Colour>> accentDark,
    List<String> textFont,
    List<String> headingFont,
    List<String> labelFont,
    List<FontFile> fontFiles,
    Optional<Logo> logo) {
  public static final Look NONE =
      new Look(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty());

  public Look {
    textFont = List.copyOf(textFont);
    headingFont = List.copyOf(headingFont);
    labelFont = List.copyOf(labelFont);
    fontFiles = List.copyOf(fontFiles);
  }

  /** The accent colour of dark pages: as it is given, or the light one in a shade that shows. */
  public Optional<Colour> accentInDark() {
    return accentDark
        .map(Written::value)
        .or(() -> accent.map(Written::value).map(Ground.DARK::shade));
  }
}
