package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.Optional;

/** What a test says of an indicator beyond its id and its observations. */
public final class IndicatorDraft {
  private String unit = "percent";
  private Direction direction = Direction.UP;
  private Optional<LocalDate> reviewBy = Optional.empty();
  private Optional<String> sector = Optional.empty();
  private Optional<String> tableSector = Optional.empty();
  private Optional<String> definition = Optional.empty();

  public IndicatorDraft unit(String id) {
    unit = id;
    return this;
  }

  public IndicatorDraft direction(Direction way) {
    direction = way;
    return this;
  }

  public IndicatorDraft reviewBy(String date) {
    reviewBy = Optional.of(LocalDate.parse(date));
    return this;
  }

  public IndicatorDraft sector(String id) {
    sector = Optional.of(id);
    return this;
  }

  public IndicatorDraft tableSector(String id) {
    tableSector = Optional.of(id);
    return this;
  }

  public IndicatorDraft definition(String text) {
    definition = Optional.of(text);
    return this;
  }

  Direction direction() {
    return direction;
  }

  Optional<Written<LocalDate>> reviewBy(Position at) {
    return reviewBy.map(date -> new Written<>(date, at.right(60), 10));
  }

  Written<String> unit(Position at) {
    return SiteBuilder.written(unit, at.right(20));
  }

  Optional<Written<String>> sector(Position at) {
    return sector.map(id -> SiteBuilder.written(id, at.right(30)));
  }

  Optional<Written<String>> tableSector(Position at) {
    return tableSector.map(id -> SiteBuilder.written(id, at.right(40)));
  }

  Optional<Prose> definition(Position at) {
    return definition.map(text -> FakeProse.of(at.right(50), text));
  }
}
