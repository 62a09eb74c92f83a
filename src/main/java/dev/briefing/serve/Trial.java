package dev.briefing.serve;

import dev.briefing.build.Notice;
import dev.briefing.build.Proof;
import dev.briefing.build.Proof.Piece;
import dev.briefing.serve.Preview.Edition;
import dev.briefing.web.WebPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries a new theme: draws pages that nobody looks at, beside all other work, so that a mistake in
 * any template shows at once in the page that is open. Begins with one page of each folder, and
 * stops at the first mistake, or when enough is tried; when something else is saved, it goes on
 * with that.
 */
final class Trial implements Runnable {
  /** Templates are fewer by far, and each page costs some milliseconds and its bytes. */
  private static final int MOST = 200;

  private static final long PAUSE = 60_000;

  private final Preview preview;
  private final Consumer<Edition> listener;
  private int theme;

  /** What was drawn well with the theme that is being tried. */
  private final Set<WebPath> drawn = new HashSet<>();

  private int trying;

  /**
   * @param listener hears of each edition that was tried
   */
  Trial(Preview preview, Consumer<Edition> listener) {
    this.preview = preview;
    this.listener = listener;
  }

  @Override
  public void run() {
    int seen = 0;
    try {
      while (!preview.isClosed()) {
        Optional<Edition> next = preview.after(seen, PAUSE);
        seen = next.map(Edition::number).orElse(seen);
        next.filter(this::isUnknown).ifPresent(this::consider);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether it has a theme that was not tried yet, or one that had a mistake. */
  private boolean isUnknown(Edition edition) {
    return edition.proof().theme() != theme || edition.fault().isPresent();
  }

  private void consider(Edition edition) {
    Optional<Notice> fault = fault(edition);
    preview
        .tried(edition, fault)
        .ifPresent(
            tried -> {
              theme = edition.proof().theme();
              listener.accept(tried);
            });
  }

  private Optional<Notice> fault(Edition edition) {
    if (edition.proof().theme() != trying || edition.fault().isPresent()) {
      drawn.clear();
      trying = edition.proof().theme();
    }
    for (WebPath path : sample(edition.proof())) {
      if (!preview.isNewest(edition)) {
        break;
      }
      if (!drawn.contains(path)) {
        Optional<Notice> fault = edition.proof().at(path).flatMap(Piece::fault);
        if (fault.isPresent()) {
          return fault;
        }
        drawn.add(path);
      }
    }
    return Optional.empty();
  }

  /** One page of each folder, each page that lies in none, and some others. */
  private static List<WebPath> sample(Proof proof) {
    Set<String> folders = new HashSet<>();
    List<WebPath> first = new ArrayList<>();
    List<WebPath> others = new ArrayList<>();
    for (WebPath path : proof.seen()) {
      String name = path.value();
      if (name.endsWith(".html")) {
        boolean alone = name.indexOf('/') < 0 || name.endsWith("/index.html");
        (alone || folders.add(name.substring(0, name.indexOf('/'))) ? first : others).add(path);
      }
    }
    first.addAll(others);
    return first.subList(0, Math.min(MOST, first.size()));
  }
}
