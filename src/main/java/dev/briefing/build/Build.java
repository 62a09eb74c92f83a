package dev.briefing.build;

import static java.util.stream.Collectors.toCollection;

import dev.briefing.check.Checks;
import dev.briefing.check.Known;
import dev.briefing.check.OutsideLink;
import dev.briefing.check.OutsideLinksLeadSomewhere;
import dev.briefing.export.Exporter;
import dev.briefing.glossary.TermUses;
import dev.briefing.history.HistoryFailure;
import dev.briefing.history.Repository;
import dev.briefing.model.Answer;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Editions;
import dev.briefing.model.Site;
import dev.briefing.outside.Asking;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Severity;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Reading;
import dev.briefing.render.Renderer;
import dev.briefing.render.StandingType;
import dev.briefing.render.theme.Theme;
import dev.briefing.render.theme.ThemeFault;
import dev.briefing.trace.Uses;
import dev.briefing.web.WebTree;
import dev.briefing.write.SiteRemover;
import dev.briefing.write.SiteWriter;
import dev.briefing.write.WriteFailure;
import dev.briefing.write.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The whole way from a folder of texts to a site. */
public final class Build {
  private Build() {}

  /** Reads and checks; writes nothing but, given an archive, the lock of quotes. */
  public static Result check(Options options) throws BuildFailure {
    try {
      Reading reading = read(options);
      EditionRevisions revisions = revisions(reading.site(), options);
      return Result.of(problems(reading, terms(reading.site()), options, revisions), reading);
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  /**
   * The same, and what stands at the addresses that the content leads to.
   *
   * @param asking finds that out
   */
  public static Result check(Options options, Asking asking) throws BuildFailure {
    try {
      Reading reading = read(options);
      TermUses terms = terms(reading.site());
      List<OutsideLink> links = OutsideLink.of(reading.site());
      SortedMap<String, Answer> answers = Stage.of("outside", () -> asking.ask(addresses(links)));
      Stream<Problem> outside =
          OutsideLinksLeadSomewhere.check(links, answers, reading.site().asOf()).stream();
      List<Problem> all =
          Stream.concat(
                  problems(reading, terms, options, revisions(reading.site(), options)).stream(),
                  weighed(reading, outside))
              .sorted()
              .toList();
      return Result.of(all, reading).withAnswers(answers.values());
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  private static SortedSet<String> addresses(List<OutsideLink> links) {
    return links.stream().map(OutsideLink::address).collect(toCollection(TreeSet::new));
  }

  /** Reads, checks, and writes the site if there is no error. */
  public static Result publish(Options options) throws BuildFailure {
    return publish(options, Progress.NONE);
  }

  /** The same for somebody who waits. */
  public static Result publish(Options options, Progress progress) throws BuildFailure {
    return publish(options, progress, true);
  }

  /**
   * @param editions whether the site's editions are made, too
   */
  private static Result publish(Options options, Progress progress, boolean editions)
      throws BuildFailure {
    try {
      return published(options, progress, editions);
    } catch (WriteFailure failure) {
      // Pages are drawn while they are written: the fault is then a template's.
      throw new BuildFailure(failure.getCause() instanceof ThemeFault fault ? fault : failure);
    } catch (ThemeFault fault) {
      throw new BuildFailure(fault);
    }
  }

  /**
   * Publishes the site as it stood at a revision of git, content and theme, with today's generator
   * and today's rules.
   *
   * @param name of the revision, such as {@code v1.0}
   */
  public static Result publishPast(Options options, String name, Progress progress)
      throws BuildFailure {
    try (PastContent past = past(options, name)) {
      Options then = past.options();
      return publish(
          new Options(
              then.content(), then.label(), then.templates(), options.site(), Optional.empty()),
          progress,
          false);
    } catch (HistoryFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  private static PastContent past(Options options, String name)
      throws HistoryFailure, BuildFailure {
    Repository repository = Repository.of(options.content());
    return PastContent.at(repository, repository.revision(name), options);
  }

  /**
   * Removes what publishes wrote, and nothing else.
   *
   * @return one line without a full stop that says what was done
   */
  public static String clean(Path site) throws BuildFailure {
    try {
      int files = SiteRemover.remove(site).removed();
      KeptEditions.forget(site);
      return files == 0
          ? "nothing to remove: no publish wrote to " + site
          : files + (files == 1 ? " file" : " files") + " removed from " + site;
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  private static Result published(Options options, Progress progress, boolean withEditions)
      throws WriteFailure, BuildFailure {
    SiteWriter.requireApart(options.site(), options.content());
    Reading reading = withEditions ? read(options) : withoutEditions(read(options));
    EditionRevisions revisions = revisions(reading.site(), options);
    TermUses terms = terms(reading.site());
    List<Problem> problems = problems(reading, terms, options, revisions);
    if (problems.stream().anyMatch(Problem::isError)) {
      return Result.of(problems, reading);
    }
    Site site = Stage.of("history", () -> remembering(reading.site(), options));
    Theme theme = theme(options);
    try (PastEditions editions =
        Stage.of("editions", () -> PastEditions.of(site, revisions, options, theme))) {
      List<Problem> all =
          Stream.concat(problems.stream(), weighed(reading, editions.problems().stream()))
              .sorted()
              .toList();
      if (all.stream().anyMatch(Problem::isError)) {
        return Result.of(all, reading);
      }
      StandingType standing = StandingType.none();
      WebTree current = tree(editions.beside(), terms, theme, standing, progress);
      WebTree tree = WebTree.merge(current, editions.trees(current, standing));
      Written written = Stage.of("write", () -> SiteWriter.write(tree, options.site()));
      editions.note();
      return Result.published(all, reading, tree, written);
    }
  }

  private static Reading withoutEditions(Reading reading) {
    return new Reading(
        reading.site().withEditions(Editions.NONE), reading.problems(), reading.files());
  }

  private static EditionRevisions revisions(Site site, Options options) {
    return Stage.of("revisions", () -> EditionRevisions.of(site, options.content()));
  }

  private static Site remembering(Site site, Options options) {
    return site.withHistory(PastValues.of(site, options.content()));
  }

  private static Reading read(Options options) {
    return Stage.of("read", () -> ContentReader.read(options.content(), options.label()));
  }

  private static TermUses terms(Site site) {
    return Stage.of("terms", () -> TermUses.of(site));
  }

  /** Everything that is wrong, each as grave as the site has it. */
  private static List<Problem> problems(
      Reading reading, TermUses terms, Options options, EditionRevisions revisions)
      throws WriteFailure {
    List<Problem> found = Stage.of("check", () -> checked(reading, terms, options));
    return with(found, reading, revisions);
  }

  /** The same, with what is wrong with the site's editions. */
  static List<Problem> with(List<Problem> found, Reading reading, EditionRevisions revisions) {
    return Stream.concat(found.stream(), weighed(reading, revisions.problems(reading.site())))
        .sorted()
        .toList();
  }

  private static List<Problem> checked(Reading reading, TermUses terms, Options options)
      throws WriteFailure {
    Catalogue catalogue = new Catalogue(reading.site());
    Evidence evidence = Evidence.of(catalogue, options);
    if (weighed(reading, known(reading, evidence)).noneMatch(Problem::isError)) {
      evidence.keep(options.content());
    }
    return problems(reading, catalogue, terms, evidence, new Known());
  }

  static List<Problem> problems(
      Reading reading, Catalogue catalogue, TermUses terms, Evidence evidence, Known checked) {
    Stream<Problem> others = Checks.all(catalogue, terms, checked).stream();
    return weighed(reading, Stream.concat(known(reading, evidence), others)).sorted().toList();
  }

  private static Stream<Problem> known(Reading reading, Evidence evidence) {
    return Stream.concat(reading.problems().stream(), evidence.problems().stream());
  }

  private static Stream<Problem> weighed(Reading reading, Stream<Problem> problems) {
    var checks = reading.site().settings().checks();
    return problems
        .map(
            problem ->
                problem.withSeverity(checks.getOrDefault(problem.rule(), problem.severity())))
        .filter(problem -> problem.severity() != Severity.OFF);
  }

  /** The site as it is published: its pages and pictures, and what machines read. */
  static WebTree tree(Site all, TermUses terms, Options options) {
    return tree(all, terms, theme(options), StandingType.none(), Progress.NONE);
  }

  private static Theme theme(Options options) {
    return options.templates().map(Theme::in).orElseGet(Theme::ofGenerator);
  }

  static WebTree tree(
      Site all, TermUses terms, Theme theme, StandingType standing, Progress progress) {
    Site site = all.published();
    Catalogue catalogue = new Catalogue(site);
    Uses uses = Stage.of("trace", () -> Uses.of(catalogue, terms));
    WebTree pages =
        Stage.of(
            "render",
            () -> Renderer.render(catalogue, terms, uses, theme, standing, progress::drawn));
    return Stage.of("export", () -> WebTree.merge(pages, Exporter.export(catalogue, uses, pages)));
  }
}
