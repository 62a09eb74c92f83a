package dev.briefing.maven;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the content and writes the site, unless there is an error. */
@Mojo(name = "publish", threadSafe = true)
public final class PublishMojo extends BuildMojo {
  @Override
  Result build(Options options) throws BuildFailure {
    return Build.publish(options);
  }
}
