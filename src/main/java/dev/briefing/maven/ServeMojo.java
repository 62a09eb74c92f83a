package dev.briefing.maven;

import dev.briefing.build.Failure;
import dev.briefing.build.Options;
import dev.briefing.serve.Port;
import dev.briefing.serve.Serving;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows the site on this machine, drafts included, and follows what is saved; writes nothing. */
@Mojo(name = "serve")
public final class ServeMojo extends SiteMojo {
  /** Where it listens; 8080, or the next one that is free, if not given. */
  @Parameter(property = "briefing.port")
  @Nullable Integer port;

  @Override
  void run() throws MojoExecutionException {
    Options options = following();
    try {
      Serving.untilStopped(options, Port.of(Optional.ofNullable(port)), getLog()::info);
    } catch (IOException | RuntimeException e) {
      throw new MojoExecutionException(Failure.inOneLine(e), e);
    }
  }
}
