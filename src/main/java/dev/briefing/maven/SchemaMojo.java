package dev.briefing.maven;

import dev.briefing.build.BuildFailure;
import dev.briefing.build.EditorSchemas;
import dev.briefing.build.Failure;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes JSON Schemas, with which editors complete and check YAML. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
  /** Where they go. */
  @Parameter(property = "briefing.to", defaultValue = "${basedir}/" + EditorSchemas.FOLDER)
  File to;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      getLog().info(EditorSchemas.write(to.toPath()));
    } catch (BuildFailure | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }
}
