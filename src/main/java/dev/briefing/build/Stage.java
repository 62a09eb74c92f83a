package dev.briefing.build;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * A stage of a build, as the JDK's flight recorder sees it: {@code
 * -XX:StartFlightRecording=filename=build.jfr}, then {@code jfr print --events dev.briefing.Stage
 * build.jfr}. Costs nothing when nobody records.
 */
@Name("dev.briefing.Stage")
@Label("Stage")
@Description("What a build was at")
@Category("Briefing")
@StackTrace(false)
final class Stage extends Event {
  @Label("Name")
  final String name;

  private Stage(String name) {
    this.name = name;
  }

  /** What a stage does, and how it may fail. */
  @FunctionalInterface
  interface Work<T, X extends Exception> {
    T done() throws X;
  }

  static <T, X extends Exception> T of(String name, Work<T, X> work) throws X {
    Stage stage = new Stage(name);
    stage.begin();
    try {
      return work.done();
    } finally {
      stage.commit();
    }
  }
}
