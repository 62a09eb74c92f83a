package dev.briefing.build;

import dev.briefing.difference.Difference;
import dev.briefing.difference.DifferenceJson;
import dev.briefing.difference.DifferenceMarkdown;
import dev.briefing.difference.DifferenceText;
import dev.briefing.history.HistoryFailure;
import dev.briefing.history.Repository;
import dev.briefing.render.ReviewPage;
import dev.briefing.render.theme.ThemeFault;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a change of the content means. */
public final class Review {
  /** What the branch is called that changes are made for, the likelier names first. */
  private static final List<String> MAIN =
      List.of("origin/main", "main", "origin/master", "master", "origin/HEAD");

  private final Side before;
  private final Side after;
  private final Difference difference;

  private Review(Side before, Side after) {
    this.before = before;
    this.after = after;
    this.difference = Difference.between(before.inventory(), after.inventory());
  }

  /** How a review is told. */
  public enum Telling {
    /** For a terminal. */
    TEXT,
    /** For a comment on a pull request. */
    MARKDOWN,
    /** A page of its own, with each touched page before and after. */
    HTML,
    /** For programs. */
    JSON;

    public static Optional<Telling> named(String name) {
      return List.of(values()).stream().filter(t -> t.toString().equals(name)).findFirst();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Compares two states of a site.
   *
   * @param options the site as it is in the working tree
   * @param from a revision of git, or another content folder; without one, where the working tree
   *     left the main branch
   * @param to likewise; without one, the working tree
   */
  public static Review of(Options options, Optional<String> from, Optional<String> to)
      throws BuildFailure {
    Side after = to.isPresent() ? named(options, to.get()) : Side.of(options);
    return new Review(named(options, from.isPresent() ? from.get() : base(options)), after);
  }

  private static Side named(Options options, String name) throws BuildFailure {
    Path folder = Path.of(name);
    if (Files.isRegularFile(folder.resolve("site.yaml"))) {
      return Side.of(
          new Options(
              folder, options.label(), options.templates(), options.site(), Optional.empty()));
    }
    Repository repository = repository(options);
    try (PastContent past = PastContent.at(repository, repository.revision(name), options)) {
      return Side.of(past.options());
    } catch (HistoryFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  private static Repository repository(Options options) throws BuildFailure {
    try {
      return Repository.of(options.content());
    } catch (HistoryFailure none) {
      throw new BuildFailure(
          none.getMessage() + "; two content folders can be compared without git", none);
    }
  }

  private static String base(Options options) throws BuildFailure {
    Repository repository = repository(options);
    for (String branch : MAIN) {
      if (repository.has(branch)) {
        try {
          return repository.base(branch, "HEAD");
        } catch (HistoryFailure apart) {
          throw new BuildFailure(apart);
        }
      }
    }
    throw new BuildFailure(
        "there is no branch main or master, here or at origin: say from which revision to compare");
  }

  public Difference difference() {
    return difference;
  }

  /**
   * Prints the review, or writes it to a file.
   *
   * @param report the file; missing folders are made
   */
  public void deliver(Telling telling, Optional<Path> report, PrintWriter out) throws BuildFailure {
    if (report.isEmpty()) {
      out.print(tell(telling));
      out.flush();
      return;
    }
    try {
      Path file = report.get().toAbsolutePath();
      Files.createDirectories(file.getParent());
      Files.writeString(file, tell(telling));
    } catch (IOException failure) {
      throw new BuildFailure("the review could not be written to " + report.get(), failure);
    }
  }

  /** The review, ready to print. */
  String tell(Telling telling) throws BuildFailure {
    return switch (telling) {
      case TEXT -> DifferenceText.of(difference);
      case MARKDOWN -> DifferenceMarkdown.of(difference);
      case JSON -> DifferenceJson.of(difference, Version.CURRENT);
      case HTML -> html();
    };
  }

  private String html() throws BuildFailure {
    try {
      return ReviewPage.draw(
          difference, before.pages(), after.pages(), after.site(), after.theme());
    } catch (ThemeFault fault) {
      throw new BuildFailure(fault);
    }
  }
}
