package dev.briefing.read;

import dev.briefing.model.Image;
import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a content folder. */
public final class ContentReader {
  private static final String BUILT_IN_UNITS = "units.yaml";

  private final String label;
  private final Parts parts = new Parts();

  private ContentReader(String label) {
    this.label = label;
  }

  /**
   * Reads all files of a content folder, in the order of their names.
   *
   * @param folder the content folder
   * @param label how positions name it
   */
  public static Reading read(Path folder, String label) {
    return new ContentReader(label).read(folder);
  }

  private Reading read(Path folder) {
    ContentFiles files = ContentFiles.in(folder, label, parts);
    Settings settings =
        files
            .settings()
            .map(file -> SettingsReader.read(yaml(file, parts), scope(file, parts)))
            .orElseGet(() -> SettingsReader.missing(label + "/" + SettingsReader.FILE, parts));
    builtInUnits();
    for (ContentFile file : files.others()) {
      Parts own = new Parts();
      read(file, settings, own);
      parts.add(own);
    }
    int count = files.others().size() + (files.settings().isPresent() ? 1 : 0);
    return new Reading(parts.site(label, settings), parts.problems.sorted(), count);
  }

  private void read(ContentFile file, Settings settings, Parts own) {
    switch (file.kind()) {
      case IMAGE -> own.images.add(new Image(file.path(), file.file()));
      case BRIEFING -> document(Scheme.BRIEFING, file, own);
      case SECTOR -> document(Scheme.SECTOR, file, own);
      case PLAN -> document(Scheme.PLAN, file, own);
      case PAGE -> document(Scheme.PAGE, file, own);
      default -> yamlFile(file, settings.entity(), own);
    }
  }

  private void document(Scheme scheme, ContentFile file, Parts own) {
    file.text(own)
        .ifPresentOrElse(
            text -> DocumentReader.read(scheme, file.id(), text, own),
            () -> own.lost(scheme, file.id()));
  }

  private void yamlFile(ContentFile file, Optional<Written<String>> entity, Parts own) {
    Optional<TextLines> text = file.text(own);
    Optional<Node> node = text.flatMap(lines -> YamlReader.read(lines, own.problems));
    if (node.isEmpty()) {
      boolean single = file.kind() == ContentFile.Kind.COMPARISON;
      own.lost(file.kind().word(), single ? file.id() : "*");
      return;
    }
    Scope scope = new Scope(text.get(), own.problems);
    switch (file.kind()) {
      case UNITS -> UnitsReader.read(node.get(), scope, own);
      case ENTITIES -> EntitiesReader.read(node.get(), scope, own);
      case SOURCES -> SourcesReader.read(node.get(), scope, own);
      case INDICATORS -> IndicatorTableReader.read(node.get(), scope, own, entity);
      case COMPARISON -> ComparisonReader.read(file.id(), node.get(), scope, own);
      case GLOSSARY -> GlossaryReader.read(node.get(), scope, own);
      default -> throw new IllegalStateException("no YAML: " + file.kind());
    }
  }

  private static Optional<Node> yaml(ContentFile file, Parts parts) {
    return file.text(parts).flatMap(lines -> YamlReader.read(lines, parts.problems));
  }

  private static Scope scope(ContentFile file, Parts parts) {
    return new Scope(
        file.text(new Parts()).orElseGet(() -> new TextLines(file.name(), "")), parts.problems);
  }

  private void builtInUnits() {
    try (InputStream in = ContentReader.class.getResourceAsStream(BUILT_IN_UNITS)) {
      if (in == null) {
        throw new IllegalStateException("the built-in units are missing from the class path");
      }
      TextLines lines =
          new TextLines(
              "built-in " + BUILT_IN_UNITS, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      YamlReader.read(lines, parts.problems)
          .ifPresent(node -> UnitsReader.read(node, new Scope(lines, parts.problems), parts));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
