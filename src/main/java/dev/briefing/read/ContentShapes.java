package dev.briefing.read;

import dev.briefing.model.Scheme;
import dev.briefing.read.shape.Shape;
import java.util.List;

/** The shape of every file that an author writes. */
public final class ContentShapes {

  /**
   * A kind of file.
   *
   * @param place its path below the content folder
   * @param shape of the whole file, or of a Markdown file's front matter
   */
  public record FileShape(String place, Shape shape) {}

  /** In the order in which an editor meets them. */
  public static final List<FileShape> ALL =
      List.of(
          new FileShape("site.yaml", SettingsReader.SHAPE),
          new FileShape("units.yaml", UnitsReader.SHAPE),
          new FileShape("entities.yaml", EntitiesReader.SHAPE),
          new FileShape("editions.yaml", EditionsReader.SHAPE),
          new FileShape("sources/*.yaml", SourcesReader.SHAPE),
          new FileShape("indicators/*.yaml", IndicatorTableReader.SHAPE),
          new FileShape("comparisons/*.yaml", ComparisonReader.SHAPE),
          new FileShape("glossary/*.yaml", GlossaryReader.SHAPE),
          new FileShape("sectors/*.md", DocumentShapes.of(Scheme.SECTOR)),
          new FileShape("plans/*.md", DocumentShapes.of(Scheme.PLAN)),
          new FileShape("briefings/*.md", DocumentShapes.of(Scheme.BRIEFING)),
          new FileShape("pages/*.md", DocumentShapes.of(Scheme.PAGE)));

  private ContentShapes() {}
}
