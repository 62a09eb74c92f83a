package dev.briefing.build;

import dev.briefing.history.HistoryFailure;
import dev.briefing.history.Repository;
import dev.briefing.history.Snapshot;
import dev.briefing.model.DatedEdition;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What git knows of the revisions that a site's editions are made of.
 *
 * @param found the content folder at each, by the name that the site has for the revision
 */
record EditionRevisions(Optional<Repository> repository, Map<String, Snapshot> found) {
  private static final EditionRevisions NONE = new EditionRevisions(Optional.empty(), Map.of());

  /**
   * One question for all of them; none where there are none.
   *
   * @param content where the site lies
   */
  static EditionRevisions of(Site site, Path content) {
    List<String> names =
        site.editions().declared().stream()
            .map(DatedEdition::revision)
            .map(Written::value)
            .toList();
    Optional<Repository> around = names.isEmpty() ? Optional.empty() : Repository.around(content);
    if (around.isEmpty()) {
      return NONE;
    }
    try {
      return new EditionRevisions(around, around.get().snapshots(names, content));
    } catch (HistoryFailure failure) {
      return NONE;
    }
  }

  Optional<Snapshot> of(DatedEdition edition) {
    return Optional.ofNullable(found.get(edition.revision().value()));
  }

  /** The editions that cannot be made, and why. */
  Stream<Problem> problems(Site site) {
    return site.editions().declared().stream()
        .filter(edition -> of(edition).isEmpty())
        .map(edition -> problem(edition, why(edition, site.contentFolder()), hint()));
  }

  private String why(DatedEdition edition, String content) {
    if (repository.isEmpty()) {
      return content + " lies in no git repository here";
    }
    return repository.get().shallow()
        ? "its revision " + edition.revision().value() + " is not in this shallow clone"
        : "there is no revision "
            + edition.revision().value()
            + " with a folder "
            + content
            + " in this repository";
  }

  private String hint() {
    if (repository.isEmpty()) {
      return "the rest of the site is complete; to have the edition, publish from a clone of the"
          + " repository";
    }
    return repository.get().shallow()
        ? "the rest of the site is complete; to have the edition, fetch the whole history, such as"
            + " with fetch-depth: 0"
        : "name a tag or a commit as git does; where git has it elsewhere, fetch it with git fetch"
            + " --tags";
  }

  static Problem problem(DatedEdition edition, String why, String hint) {
    String message = "the edition " + edition.id().value() + " cannot be made: " + why;
    return Problem.of(
            Rule.EDITION_REVISION, edition.revision().at(), edition.revision().length(), message)
        .withHint(hint);
  }
}
