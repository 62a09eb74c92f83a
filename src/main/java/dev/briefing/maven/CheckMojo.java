package dev.briefing.maven;

import dev.briefing.build.Build;
import dev.briefing.build.BuildFailure;
import dev.briefing.build.Options;
import dev.briefing.build.Progress;
import dev.briefing.build.Result;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reports what is wrong with the content; writes nothing but, given an archive, quotes.lock. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends BuildMojo {
  @Override
  Result build(Options options, Progress progress) throws BuildFailure {
    return Build.check(options);
  }
}
