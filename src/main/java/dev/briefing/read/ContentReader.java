package dev.briefing.read;

import dev.briefing.model.Scheme;
import dev.briefing.model.Settings;
import dev.briefing.model.Written;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.HiddenCharacters;
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
  private final Memory memory;
  private final Parts parts = new Parts();

  private ContentReader(String label, Memory memory) {
    this.label = label;
    this.memory = memory;
  }

  /**
   * Reads all files of a content folder, in the order of their names.
   *
   * @param folder the content folder
   * @param label how positions name it
   */
  public static Reading read(Path folder, String label) {
    return read(folder, label, new Memory());
  }

  /**
   * The same, understanding only what the memory does not know yet.
   *
   * @param memory of earlier readings of the same folder
   */
  public static Reading read(Path folder, String label, Memory memory) {
    return new ContentReader(label, memory).read(folder);
  }

  private Reading read(Path folder) {
    ContentFiles files = ContentFiles.in(folder, label, parts);
    Settings settings =
        files
            .settings()
            .map(file -> SettingsReader.read(yaml(file, parts), scope(file, parts), files.others()))
            .orElseGet(() -> SettingsReader.missing(label + "/" + SettingsReader.FILE, parts));
    builtInUnits();
    // Each by itself, and put together in their order.
    files.others().parallelStream()
        .map(file -> parts(file, settings.entity()))
        .toList()
        .forEach(parts::add);
    int count = files.others().size() + (files.settings().isPresent() ? 1 : 0);
    return new Reading(parts.site(label, settings), parts.problems.sorted(), count);
  }

  private Parts parts(ContentFile file, Optional<Written<String>> entity) {
    if (file.kind() == ContentFile.Kind.FONT) {
      return new Parts(); // The settings name it, or nobody does.
    }
    return memory.untouched(file, entity).orElseGet(() -> read(file, entity));
  }

  private Parts read(ContentFile file, Optional<Written<String>> entity) {
    Parts own = new Parts();
    if (file.kind() == ContentFile.Kind.IMAGE) {
      own.images.add(ImageReader.read(file, own.problems));
      return memory.keep(file, entity, own);
    }
    Optional<String> text = file.text(own);
    if (text.isEmpty()) {
      lost(file, own);
      return own;
    }
    return memory.of(
        file, text.get(), entity, () -> understood(file, file.lines(text.get()), entity));
  }

  private static Parts understood(
      ContentFile file, TextLines text, Optional<Written<String>> entity) {
    Parts own = new Parts();
    HiddenCharacters.reportIn(text, own.problems);
    switch (file.kind()) {
      case BRIEFING -> DocumentReader.read(Scheme.BRIEFING, file.id(), text, own);
      case SECTOR -> DocumentReader.read(Scheme.SECTOR, file.id(), text, own);
      case PLAN -> DocumentReader.read(Scheme.PLAN, file.id(), text, own);
      case PAGE -> DocumentReader.read(Scheme.PAGE, file.id(), text, own);
      default ->
          YamlReader.read(text, own.problems)
              .ifPresentOrElse(
                  node -> yamlFile(file, node, new Scope(text, own.problems), entity, own),
                  () -> lost(file, own));
    }
    return own;
  }

  /** What a file would have held that cannot be read. */
  private static void lost(ContentFile file, Parts own) {
    boolean several =
        switch (file.kind()) {
          case UNITS, ENTITIES, EDITIONS, SOURCES, INDICATORS, GLOSSARY -> true;
          default -> false;
        };
    own.lost(file.kind().word(), several ? "*" : file.id());
  }

  private static void yamlFile(
      ContentFile file, Node node, Scope scope, Optional<Written<String>> entity, Parts own) {
    switch (file.kind()) {
      case UNITS -> UnitsReader.read(node, scope, own);
      case ENTITIES -> EntitiesReader.read(node, scope, own);
      case EDITIONS -> EditionsReader.read(node, scope, own);
      case SOURCES -> SourcesReader.read(node, scope, own);
      case INDICATORS -> IndicatorTableReader.read(node, scope, own, entity);
      case COMPARISON -> ComparisonReader.read(file.id(), node, scope, own);
      case GLOSSARY -> GlossaryReader.read(node, scope, own);
      default -> throw new IllegalStateException("no YAML: " + file.kind());
    }
  }

  private static Optional<Node> yaml(ContentFile file, Parts parts) {
    Optional<TextLines> text = file.text(parts).map(file::lines);
    text.ifPresent(lines -> HiddenCharacters.reportIn(lines, parts.problems));
    return text.flatMap(lines -> YamlReader.read(lines, parts.problems));
  }

  private static Scope scope(ContentFile file, Parts parts) {
    return new Scope(file.lines(file.text(new Parts()).orElse("")), parts.problems);
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
