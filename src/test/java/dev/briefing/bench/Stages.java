package dev.briefing.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of a publish goes, as the build itself records it for the JDK's flight recorder.
 */
final class Stages {
  private static final String EVENT = "dev.briefing.Stage";

  private Stages() {}

  /** The flags with which a publish records them. */
  static String flags(Path recording) {
    return "-XX:StartFlightRecording=filename=" + recording + ",settings=none";
  }

  /** Each stage with what it took, in their order. */
  static Map<String, Duration> of(Path recording) throws IOException {
    Map<String, Duration> stages = new LinkedHashMap<>();
    RecordingFile.readAllEvents(recording).stream()
        .filter(event -> event.getEventType().getName().equals(EVENT))
        .sorted(java.util.Comparator.comparing(event -> event.getStartTime()))
        .forEach(
            event -> stages.merge(event.getString("name"), event.getDuration(), Duration::plus));
    return stages;
  }
}
