package dev.briefing.cli;

import dev.briefing.build.Options;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a site comes from. */
final class Folders {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "What to publish (default: content).")
  private @Nullable Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Overrides the built-in theme, file by file (default: templates, if there).")
  private @Nullable Path templates;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "Texts and data of the sources, to check quotes and series against.")
  private @Nullable Path archive;

  /**
   * Options for a build; wrong use where a folder that should be there is not.
   *
   * @param site where it goes, if that is said
   */
  Options options(CommandLine line, @Nullable Path site) {
    Options options = Options.of(Path.of(""), content, templates, site, archive);
    Optional<Path> missing = options.missing();
    if (missing.isPresent()) {
      throw new ParameterException(line, "there is no folder " + missing.get());
    }
    return options;
  }

  /** The same for a preview, in whose time a folder of templates may be made. */
  Options following(CommandLine line) {
    options(line, null);
    return Options.following(Path.of(""), content, templates, archive);
  }
}
