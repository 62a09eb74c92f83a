package dev.briefing.serve;

import dev.briefing.build.Notice;
import dev.briefing.build.Proof;
import dev.briefing.build.Proof.Piece;
import dev.briefing.build.Proofs;
import dev.briefing.web.WebPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The newest proof of a site, for those who look at it and those who wait for the next. */
final class Preview {
  private static final Pattern STYLE = Pattern.compile("(assets/.+)\\.[0-9a-f]{10}\\.css");

  private final Proofs proofs;
  private Edition newest;
  private boolean closed;

  /**
   * A proof with its number.
   *
   * @param pictures how often pictures have changed
   * @param fault what keeps some page from being drawn, if that is known
   */
  record Edition(int number, int pictures, Proof proof, Optional<Notice> fault) {
    /** What is wrong with the site and, as far as it is known, with any of its pages. */
    List<Notice> notices() {
      return Stream.concat(fault.stream(), proof.notices().stream()).toList();
    }
  }

  /**
   * A page as it is shown.
   *
   * @param html what to serve, and nothing where there is nothing
   * @param notices of the site and of this page
   */
  record Shown(Optional<String> html, String print, List<Notice> notices) {}

  Preview(Proofs proofs) {
    this.proofs = proofs;
    this.newest = new Edition(1, 0, proofs.next(), Optional.empty());
  }

  /** Makes the next proof; those who wait hear of it. */
  Edition renew(boolean pictures) {
    Proof proof = proofs.next();
    synchronized (this) {
      Optional<Notice> fault =
          proof.theme() == newest.proof().theme() ? newest.fault() : Optional.empty();
      int number = newest.number() + 1;
      newest = new Edition(number, newest.pictures() + (pictures ? 1 : 0), proof, fault);
      notifyAll();
      return newest;
    }
  }

  /**
   * Notes what came of trying an edition's pages; those who wait hear of what is new.
   *
   * @return the edition that says so; nothing if another one has taken its place
   */
  synchronized Optional<Edition> tried(Edition edition, Optional<Notice> fault) {
    if (newest.number() != edition.number()) {
      return Optional.empty();
    }
    if (!fault.equals(edition.fault())) {
      newest = new Edition(edition.number() + 1, edition.pictures(), edition.proof(), fault);
      notifyAll();
    }
    return Optional.of(newest);
  }

  synchronized boolean isNewest(Edition edition) {
    return newest.number() == edition.number() && !closed;
  }

  synchronized Edition newest() {
    return newest;
  }

  /** The newest edition after one; nothing when none came in time, or none will come. */
  synchronized Optional<Edition> after(int number, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (!closed && newest.number() <= number) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left);
    }
    return closed ? Optional.empty() : Optional.of(newest);
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** A page as an edition has it; nothing where the site has no such page. */
  static Optional<Shown> page(Edition edition, WebPath path) {
    Optional<Piece> piece = edition.proof().at(path);
    if (piece.isEmpty()) {
      return Optional.empty();
    }
    List<Notice> notices =
        Stream.concat(piece.get().fault().stream(), edition.notices().stream()).distinct().toList();
    Optional<String> html =
        piece.get().bytes().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    return Optional.of(
        new Shown(html, html.map(ServedPage::print).orElse(ServedPage.NOTHING), notices));
  }

  /** What a page in a browser needs to know of an edition. */
  static String state(Edition edition, Optional<WebPath> path) {
    Proof proof = edition.proof();
    Shown shown =
        path.flatMap(some -> page(edition, some))
            .orElseGet(() -> new Shown(Optional.empty(), ServedPage.NOTHING, edition.notices()));
    return StateJson.of(
        shown.print(), styles(proof), edition.pictures(), proof.waiting(), shown.notices());
  }

  private static SortedMap<String, String> styles(Proof proof) {
    SortedMap<String, String> styles = new TreeMap<>();
    for (WebPath path : proof.seen()) {
      Matcher style = STYLE.matcher(path.value());
      if (style.matches()) {
        styles.put("/" + style.group(1) + ".css", "/" + path.encoded());
      }
    }
    return styles;
  }
}
