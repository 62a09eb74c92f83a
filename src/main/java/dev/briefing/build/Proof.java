package dev.briefing.build;

import dev.briefing.problem.Severity;
import dev.briefing.web.WebPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** A site as it stands, to be looked at before it is published. May be used by several threads. */
public final class Proof {
  private final Proofs proofs;
  private final Imprint imprint;
  private final int theme;
  private final List<Notice> notices;

  Proof(Proofs proofs, Imprint imprint, int theme, List<Notice> notices) {
    this.proofs = proofs;
    this.imprint = imprint;
    this.theme = theme;
    this.notices = List.copyOf(notices);
  }

  /**
   * A file of the site.
   *
   * @param bytes as they are now or, where a page cannot be drawn, as they last could
   * @param fault why it cannot be drawn
   */
  public record Piece(Optional<byte[]> bytes, Optional<Notice> fault) {}

  /** What is wrong with the site as a whole. */
  public List<Notice> notices() {
    return notices;
  }

  /** Whether an error keeps the site as it was before. */
  public boolean rejected() {
    return notices.stream().anyMatch(notice -> notice.severity() == Severity.ERROR);
  }

  /** The pages that readers do not get to see yet. */
  public SortedMap<WebPath, Waiting> waiting() {
    return imprint.waiting();
  }

  /** Tells the theme from those before it. */
  public int theme() {
    return theme;
  }

  /** What lies at a path; of a site that was never without errors, nothing. */
  public Optional<Piece> at(WebPath path) {
    return proofs.piece(imprint, path);
  }

  /** The paths of what people see: pages, pictures, and what a theme brings along. */
  public Set<WebPath> seen() {
    return imprint.seen();
  }

  /** The paths of all files, with those that machines read. */
  public SortedSet<WebPath> paths() {
    return proofs.paths(imprint);
  }
}
