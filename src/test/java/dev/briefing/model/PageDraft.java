package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a test says of a page beyond its body. Summary, names and notes stand in lines 2 to 7, the
 * body begins in line 10.
 */
public final class PageDraft {
  private final String file;
  private Optional<Prose> summary = Optional.empty();
  private Optional<LocalDate> updated = Optional.empty();
  private Optional<Written<LocalDate>> reviewBy = Optional.empty();
  private Optional<Written<String>> group = Optional.empty();
  private Optional<Written<String>> source = Optional.empty();
  private final List<Written<String>> sectors = new ArrayList<>();
  private final List<Written<String>> aliases = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private boolean draft;

  PageDraft(String file) {
    this.file = file;
  }

  public PageDraft draft() {
    draft = true;
    return this;
  }

  public PageDraft updated(String date) {
    updated = Optional.of(LocalDate.parse(date));
    return this;
  }

  public PageDraft reviewBy(String date) {
    reviewBy = Optional.of(new Written<>(LocalDate.parse(date), new Position(file, 8, 12), 10));
    return this;
  }

  public PageDraft summary(String text) {
    summary = Optional.of(FakeProse.of(new Position(file, 2, 10), text));
    return this;
  }

  public PageDraft alias(String name) {
    aliases.add(SiteBuilder.written(name, new Position(file, 3, 11)));
    return this;
  }

  public PageDraft in(String sector) {
    sectors.add(SiteBuilder.written(sector, new Position(file, 4, 11 + 20 * sectors.size())));
    return this;
  }

  public PageDraft group(String name) {
    group = Optional.of(SiteBuilder.written(name, new Position(file, 5, 8)));
    return this;
  }

  public PageDraft source(String id) {
    source = Optional.of(SiteBuilder.written(id, new Position(file, 6, 9)));
    return this;
  }

  public PageDraft correction(String date, String note) {
    corrections.add(
        new Correction(LocalDate.parse(date), FakeProse.of(new Position(file, 7, 20), note)));
    return this;
  }

  FrontMatter head() {
    return new FrontMatter("A page", summary, updated, draft, true, aliases, corrections);
  }

  Optional<Written<String>> group() {
    return group;
  }

  Optional<Written<String>> source() {
    return source;
  }

  List<Written<String>> sectors() {
    return sectors;
  }

  Prose body(String text) {
    return FakeProse.of(new Position(file, 10, 1), text);
  }

  Position at() {
    return Position.startOf(file);
  }

  Optional<Written<LocalDate>> reviewBy() {
    return reviewBy;
  }
}
