package dev.briefing.maven;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.Failure;
import dev.briefing.starter.FileKind;
import dev.briefing.starter.NewFile;
import dev.briefing.starter.WrongInput;
import java.io.File;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a briefing, an indicator, a term and so on: a file with its keys explained. For example
 * {@code mvn briefing:new -Dkind=briefing -Dtitle="What has changed"}.
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractMojo {
  /**
   * What it is: briefing, sector, plan, page, indicator, comparison, term or source. For short,
   * {@code -Dkind}.
   */
  @Parameter(property = "briefing.kind")
  @Nullable String kind;

  /** What readers will see. For short, {@code -Dtitle}. */
  @Parameter(property = "briefing.title")
  @Nullable String title;

  /** What references will call it; made of the title if not given. */
  @Parameter(property = "briefing.name")
  @Nullable String name;

  /** The file that an indicator, a term or a source is added to; one of its own if not given. */
  @Parameter(property = "briefing.into")
  @Nullable String into;

  /** The content folder. */
  @Parameter(property = "briefing.content", defaultValue = "${basedir}/content")
  File content;

  /** The kind, for short. */
  @Parameter(property = "kind")
  @Nullable String kindForShort;

  /** The title, for short. */
  @Parameter(property = "title")
  @Nullable String titleForShort;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      String word = first(kind, kindForShort);
      FileKind chosen =
          FileKind.named(word)
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "-Dkind=%s: it is one of %s".formatted(word, FileKind.all())));
      new NewFile(content.toPath(), chosen, first(title, titleForShort), first(name), first(into))
          .write(NewFile.today())
          .forEach(getLog()::info);
    } catch (WrongInput wrong) {
      throw new MojoExecutionException(wrong.getMessage());
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }

  private static String first(@Nullable String... given) {
    return Stream.of(given).filter(Objects::nonNull).findFirst().orElse("");
  }
}
