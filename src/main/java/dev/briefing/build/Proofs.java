package dev.briefing.build;

import dev.briefing.build.Proof.Piece;
import dev.briefing.check.Known;
import dev.briefing.export.Exporter;
import dev.briefing.glossary.TermUses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Site;
import dev.briefing.problem.Problem;
import dev.briefing.read.ContentReader;
import dev.briefing.read.FileText;
import dev.briefing.read.Memory;
import dev.briefing.read.Reading;
import dev.briefing.render.Renderer;
import dev.briefing.render.StandingType;
import dev.briefing.render.theme.Theme;
import dev.briefing.trace.KnownUses;
import dev.briefing.trace.Uses;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proofs of one site while it is being written, each the same as if it were the first. Only files
 * that have changed are understood anew, everything is checked, and a page is drawn when somebody
 * looks at it and what it depends on has changed. Writes nothing. May be used by several threads.
 */
public final class Proofs {
  /** Who looks at them. */
  public enum Eyes {
    /** Those who see the site when it is published. */
    READERS,
    /** Those who write it, and see the pages that wait, too. */
    AUTHORS
  }

  private static final String TEMPLATES = "templates/";

  private final ReentrantLock turn = new ReentrantLock(true);
  private final Options options;
  private final Eyes eyes;
  private final Memory memory = new Memory();
  private final Known checked = new Known();
  private final StandingType standing = StandingType.kept();
  private final Map<WebPath, byte[]> lastGood = new HashMap<>();
  private @Nullable Theme theme;
  private int themes;
  private final KnownUses uses = new KnownUses();
  private TermUses terms = TermUses.NONE;
  private Imprint imprint = Imprint.NONE;

  public Proofs(Options options, Eyes eyes) {
    this.options = options;
    this.eyes = eyes;
  }

  /** The site as it is on the disk now; as it was, with notices, where it has errors now. */
  public Proof next() {
    return inTurn(this::made);
  }

  /** Whoever waits longest comes first: somebody who draws page after page lets others in. */
  private <T> T inTurn(Supplier<T> work) {
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  private Proof made() {
    List<Notice> notices = new ArrayList<>();
    Map<String, Optional<String>> texts = new HashMap<>();
    try {
      Reading reading = ContentReader.read(options.content(), options.label(), memory);
      Catalogue catalogue = new Catalogue(reading.site());
      terms = terms.next(reading.site());
      List<Problem> problems =
          Build.with(
              Build.problems(reading, catalogue, terms, Evidence.of(catalogue, options), checked),
              reading,
              EditionRevisions.of(reading.site(), options.content()));
      problems.forEach(
          problem ->
              notices.add(Notice.of(problem, name -> texts.computeIfAbsent(name, this::text))));
      if (problems.stream().noneMatch(Problem::isError)) {
        imprint = imprint(catalogue);
      }
    } catch (RuntimeException failure) {
      notices.add(Notice.of(failure, this::text));
    }
    return new Proof(this, imprint, themes, notices);
  }

  private Imprint imprint(Catalogue all) {
    Site site = eyes == Eyes.AUTHORS ? all.site() : all.site().published();
    Catalogue shown = eyes == Eyes.AUTHORS ? all : new Catalogue(site);
    Uses used = Uses.of(shown, terms, uses);
    WebTree pages = Renderer.tree(shown, terms, used, themeNow(), standing);
    return new Imprint(pages, () -> Exporter.export(shown, used, pages), Waiting.in(all.site()));
  }

  private Theme themeNow() {
    Theme known = theme;
    Optional<Path> folder = options.templates();
    Theme now =
        known == null
            ? folder.map(Theme::in).orElseGet(Theme::ofGenerator)
            : folder.map(known::now).orElse(known);
    themes += now == known ? 0 : 1;
    theme = now;
    return now;
  }

  Optional<Piece> piece(Imprint shown, WebPath path) {
    return inTurn(() -> drawn(shown, path));
  }

  private Optional<Piece> drawn(Imprint shown, WebPath path) {
    try {
      Optional<byte[]> bytes = shown.at(path);
      bytes.ifPresent(some -> lastGood.put(path, some));
      return bytes.map(some -> new Piece(Optional.of(some), Optional.empty()));
    } catch (RuntimeException fault) {
      Notice notice = Notice.of(fault, this::text);
      return Optional.of(new Piece(Optional.ofNullable(lastGood.get(path)), Optional.of(notice)));
    }
  }

  SortedSet<WebPath> paths(Imprint shown) {
    return inTurn(shown::paths);
  }

  /** How many files of the content had to be understood so far. */
  public int understood() {
    return inTurn(memory::understood);
  }

  /** How many pages were checked by themselves so far. */
  public int checked() {
    return inTurn(checked::checked);
  }

  /** How many pages had to be drawn so far. */
  public int drawn() {
    return inTurn(standing::drawn);
  }

  private Optional<String> text(String name) {
    Stream<Path> template =
        name.startsWith(TEMPLATES)
            ? options.templates().stream()
                .map(folder -> folder.resolve(name.substring(TEMPLATES.length())))
            : Stream.empty();
    return Stream.concat(template, options.file(name).stream())
        .map(FileText::quietly)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
