package dev.briefing.build;

import dev.briefing.build.KeptEditions.Made;
import dev.briefing.check.Checks;
import dev.briefing.glossary.TermUses;
import dev.briefing.history.Snapshot;
import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.DatedEdition;
import dev.briefing.model.Editions;
import dev.briefing.model.Fingerprint;
import dev.briefing.model.History;
import dev.briefing.model.Site;
import dev.briefing.model.ThisEdition;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Reading;
import dev.briefing.render.StandingType;
import dev.briefing.render.theme.Theme;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import dev.briefing.write.WriteFailure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a site: each made of its revision with today's program and theme, or taken from
 * the last publish where it would come out the same.
 */
final class PastEditions implements AutoCloseable {
  /** Two pages at one address cannot be written; whatever else is wrong was published then, too. */
  private static final Set<Rule> IN_THE_WAY = EnumSet.of(Rule.DUPLICATE_ID, Rule.ADDRESS_TAKEN);

  private final Site site;
  private final EditionRevisions revisions;
  private final Options options;
  private final Theme theme;
  private final KeptEditions kept;
  private @Nullable String common;
  private final List<PastContent> opened = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The editions that there will be, each as it is read, or as it is kept. */
  private final Map<DatedEdition, Ground> grounds = new LinkedHashMap<>();

  private final SortedMap<String, Made> made = new TreeMap<>();

  /**
   * What an edition comes from.
   *
   * @param present what the one that is there was made of
   * @param current whether that is what it would be made of now, but for its links
   * @param content what to make it of; read when it is needed
   */
  private record Ground(Optional<Made> present, boolean current, Optional<Site> content) {}

  private PastEditions(
      Site site, EditionRevisions revisions, Options options, Theme theme, KeptEditions kept) {
    this.site = site;
    this.revisions = revisions;
    this.options = options;
    this.theme = theme;
    this.kept = kept;
  }

  /**
   * Finds out which editions there will be.
   *
   * @param site the current one
   */
  static PastEditions of(Site site, EditionRevisions revisions, Options options, Theme theme)
      throws BuildFailure {
    KeptEditions kept = KeptEditions.in(options.site());
    PastEditions editions = new PastEditions(site, revisions, options, theme, kept);
    try {
      for (DatedEdition edition : site.editions().declared()) {
        editions.add(edition);
      }
    } catch (BuildFailure failure) {
      editions.close();
      throw failure;
    }
    return editions;
  }

  private void add(DatedEdition edition) throws BuildFailure {
    Optional<Made> present =
        kept.of(edition.id().value(), folder(edition))
            .filter(known -> known.record().equals(record(edition)));
    Optional<Snapshot> snapshot = revisions.of(edition);
    if (present.isPresent() && snapshot.isPresent() && isCurrent(present.get(), snapshot.get())) {
      grounds.put(edition, new Ground(present, true, Optional.empty()));
      return;
    }
    Optional<Site> content = Optional.empty();
    if (snapshot.isPresent()) {
      content = read(edition, snapshot.get());
    }
    // What cannot be made again stays: somebody may have cited it.
    if (content.isPresent() || present.isPresent()) {
      grounds.put(edition, new Ground(present, false, content));
    }
  }

  /** With the whole history at hand it is better told than with a part of it, never worse. */
  private boolean isCurrent(Made present, Snapshot snapshot) {
    return present.ground().equals(ground(snapshot, true))
        || (isShallow() && present.ground().equals(ground(snapshot, false)));
  }

  private boolean isShallow() {
    return revisions.repository().filter(repository -> repository.shallow()).isPresent();
  }

  private static String record(DatedEdition edition) {
    return Fingerprint.of(
        String.join(
            "\n",
            edition.id().value(),
            edition.revision().value(),
            edition.date().toString(),
            edition.note().orElse("")));
  }

  private String ground(Snapshot snapshot, boolean whole) {
    return Fingerprint.of(
        String.join(
            "\n", snapshot.revision(), snapshot.tree(), common(), whole ? "whole" : "part"));
  }

  /** Of all editions; found out for the first one, since it takes a look at the whole program. */
  private String common() {
    String known = common;
    if (known == null) {
      known =
          String.join(
              "\n",
              theme.fingerprint(),
              Program.fingerprint(),
              site.contentFolder(),
              site.settings().baseUrl().orElse(""));
      common = known;
    }
    return known;
  }

  private static String folder(DatedEdition edition) {
    return Addresses.edition(edition.id().value());
  }

  private Optional<Site> read(DatedEdition edition, Snapshot snapshot) throws BuildFailure {
    PastContent past =
        PastContent.alone(revisions.repository().orElseThrow(), snapshot.revision(), options);
    opened.add(past);
    Reading reading = ContentReader.read(past.options().content(), options.label());
    List<Problem> faults = faults(reading);
    if (!faults.isEmpty()) {
      problems.add(
          EditionRevisions.problem(
              edition,
              "its content of that day has what today's generator cannot publish: "
                  + faults.get(0).at()
                  + ": "
                  + faults.get(0).message(),
              "the rest of the site is complete; name a revision whose content is in order"));
      return Optional.empty();
    }
    History history =
        PastValues.of(
            reading.site(), options.content(), revisions.repository(), snapshot.revision());
    return Optional.of(reading.site().withHistory(history));
  }

  private static List<Problem> faults(Reading reading) {
    Site past = reading.site().withEditions(Editions.NONE);
    Stream<Problem> unfit =
        Checks.all(new Catalogue(past), TermUses.of(past)).stream()
            .filter(problem -> IN_THE_WAY.contains(problem.rule()));
    return Stream.concat(reading.problems().stream(), unfit).filter(Problem::isError).toList();
  }

  /** Why some cannot be made. */
  List<Problem> problems() {
    return problems;
  }

  /** The current site, knowing which editions there are. */
  Site beside() {
    TreeMap<String, DatedEdition> ids = new TreeMap<>();
    grounds.keySet().forEach(edition -> ids.put(edition.id().value(), edition));
    return site.withEditions(site.editions().withMade(ids.keySet()));
  }

  /**
   * All files of all editions.
   *
   * @param now those of the current site
   * @param standing what its pages are drawn with
   */
  WebTree trees(WebTree now, StandingType standing) throws BuildFailure {
    SortedMap<String, String> current = current(now);
    List<WebTree> trees = new ArrayList<>();
    for (Map.Entry<DatedEdition, Ground> one : grounds.entrySet()) {
      trees.add(tree(one.getKey(), one.getValue(), current, standing).below(folder(one.getKey())));
    }
    return WebTree.merge(trees);
  }

  private WebTree tree(
      DatedEdition edition, Ground ground, SortedMap<String, String> current, StandingType standing)
      throws BuildFailure {
    Optional<Site> content = ground.content();
    if (ground.present().isPresent()) {
      WebTree there = kept.tree(folder(edition));
      boolean leadsOn = ground.present().get().links().equals(links(there, current));
      if (content.isEmpty() && ground.current() && !leadsOn) {
        content = read(edition, revisions.of(edition).orElseThrow());
      }
      if (content.isEmpty()) {
        made.put(edition.id().value(), ground.present().get());
        return there;
      }
    }
    WebTree tree = drawn(edition, content.orElseThrow(), current, standing);
    String basis = ground(revisions.of(edition).orElseThrow(), !isShallow());
    made.put(edition.id().value(), new Made(record(edition), basis, links(tree, current)));
    return tree;
  }

  private WebTree drawn(
      DatedEdition edition, Site past, SortedMap<String, String> current, StandingType standing) {
    Optional<String> base = site.settings().baseUrl().map(url -> url + folder(edition));
    Site then =
        past.withSettings(past.settings().ofEdition(base))
            .withEditions(Editions.of(new ThisEdition(edition, current)));
    return Build.tree(then, TermUses.of(then), theme, standing, Progress.NONE);
  }

  /** Where each page of the current site is, also by the addresses that it had before. */
  private SortedMap<String, String> current(WebTree now) {
    SortedMap<String, String> current = new TreeMap<>();
    pages(now).forEach(page -> current.put(page, page));
    site.published()
        .documents()
        .forEach(
            document ->
                Addresses.aliases(document)
                    .forEach(old -> current.put(old, Addresses.of(document))));
    current.remove(Addresses.NOT_FOUND);
    return current;
  }

  private static Stream<String> pages(WebTree tree) {
    return tree.files().keySet().stream().map(WebPath::value).filter(p -> p.endsWith(".html"));
  }

  private static String links(WebTree edition, Map<String, String> current) {
    StringBuilder text = new StringBuilder();
    pages(edition)
        .forEach(
            page ->
                text.append(page).append(' ').append(current.getOrDefault(page, "")).append('\n'));
    return Fingerprint.of(text.toString());
  }

  /** Notes, once all is written, what they are made of. */
  void note() throws WriteFailure {
    Map<String, String> folders = new LinkedHashMap<>();
    made.keySet().forEach(id -> folders.put(id, Addresses.edition(id)));
    KeptEditions.note(options.site(), made, folders);
  }

  /** Once all is written: pictures are read while they are. */
  @Override
  public void close() {
    opened.forEach(PastContent::close);
  }
}
