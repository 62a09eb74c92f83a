package dev.briefing.serve;

import dev.briefing.build.Failure;
import dev.briefing.build.Notice;
import dev.briefing.build.Options;
import dev.briefing.build.Proofs;
import dev.briefing.build.Proofs.Eyes;
import dev.briefing.serve.Preview.Edition;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A preview that is watched and served, until it is closed. */
public final class Serving implements AutoCloseable {
  /** More scroll away what is above them; the page has them all. */
  private static final int MOST_LINES = 20;

  private final Proofs proofs;
  private final Preview preview;
  private final Consumer<String> say;
  private final Path images;
  private final PreviewServer server;
  private final Watch watch;
  private final Thread trial;
  private final AtomicInteger tried = new AtomicInteger();
  private List<Notice> said = List.of();
  private int told;

  private Serving(Options options, Port port, Consumer<String> say)
      throws IOException, InterruptedException {
    this.say = say;
    this.images = options.content().resolve("images").toAbsolutePath();
    this.proofs = new Proofs(options, Eyes.AUTHORS);
    this.preview = new Preview(proofs);
    this.server = PreviewServer.start(preview, port);
    tell(preview.newest());
    List<Path> folders =
        Stream.concat(Stream.of(options.content()), options.templates().stream()).toList();
    this.watch = Watch.of(folders, this::changed);
    this.trial = new Thread(new Trial(preview, this::tried), "briefing-trial");
    trial.setDaemon(true);
    trial.start();
  }

  /**
   * Shows a site; nothing is written.
   *
   * @param say takes lines for whoever started it
   * @throws IOException in one sentence, when there is no free port
   */
  public static Serving start(Options options, Port port, Consumer<String> say)
      throws IOException, InterruptedException {
    return new Serving(options, port, say);
  }

  /** Shows a site until the program is stopped, as by Ctrl-C, or the thread is interrupted. */
  public static void untilStopped(Options options, Port port, Consumer<String> say)
      throws IOException {
    Thread[] hook = new Thread[1];
    try (Serving serving = start(options, port, say)) {
      hook[0] = new Thread(serving::close, "briefing-stop");
      Runtime.getRuntime().addShutdownHook(hook[0]);
      say.accept("The site is at " + serving.address() + " and follows what is saved.");
      say.accept("Press Ctrl-C to stop.");
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      if (hook[0] != null) {
        Runtime.getRuntime().removeShutdownHook(hook[0]);
      }
    }
  }

  /** Where the site begins. */
  public URI address() {
    return server.address();
  }

  /** How many pages were drawn so far. */
  public int drawn() {
    return proofs.drawn();
  }

  /** Whether the theme was tried as it is now. */
  boolean isTried() {
    return tried.get() == preview.newest().proof().theme();
  }

  @Override
  public void close() {
    watch.close();
    trial.interrupt();
    server.close();
  }

  private boolean changed(Set<Path> files) {
    try {
      boolean pictures = files.stream().anyMatch(file -> file.startsWith(images));
      Edition edition = preview.renew(pictures);
      tell(edition);
      return edition.proof().rejected();
    } catch (RuntimeException failure) {
      say.accept("briefing: " + Failure.inOneLine(failure));
      return false;
    }
  }

  private void tried(Edition edition) {
    tell(edition);
    tried.set(edition.proof().theme());
  }

  /** Two threads tell: what is older than what was told last comes too late. */
  private synchronized void tell(Edition edition) {
    List<Notice> notices = edition.notices();
    boolean late = edition.number() < told;
    told = Math.max(told, edition.number());
    if (late || notices.equals(said)) {
      return;
    }
    notices.stream().limit(MOST_LINES).forEach(notice -> say.accept(notice.toString()));
    if (notices.isEmpty()) {
      say.accept("All is well again.");
    } else if (notices.size() > MOST_LINES) {
      say.accept("and " + (notices.size() - MOST_LINES) + " more");
    }
    said = notices;
  }
}
