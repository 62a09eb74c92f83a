package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An observation for tests: of china, actual, from cnn, unless it says otherwise. Its value stands
 * in column 5 of its line, its period in column 15, its source in column 25, other names further
 * right.
 */
public final class ObservationDraft {
  private final String period;
  private final Value value;
  private String entity = "china";
  private Status status = Status.ACTUAL;
  private Bound comparator = Bound.EXACTLY;
  private Optional<String> source = Optional.of("cnn");
  private Optional<String> replaces = Optional.empty();
  private Optional<String> plan = Optional.empty();
  private Optional<String> measuredBy = Optional.empty();
  private Optional<Reach> reach = Optional.empty();
  private Optional<State> state = Optional.empty();
  private Optional<String> baseline = Optional.empty();
  private Optional<String> supersededBy = Optional.empty();
  private Optional<String> note = Optional.empty();
  private final List<String> also = new ArrayList<>();
  private List<String> operands = List.of();

  private ObservationDraft(String period, Value value) {
    this.period = period;
    this.value = value;
  }

  /** An outcome in numbers. */
  public static ObservationDraft value(String period, String value) {
    return new ObservationDraft(period, Value.parse(value).orThrow());
  }

  /** A statement in words. */
  public static ObservationDraft says(String period, String words) {
    return new ObservationDraft(period, new Value.Words(words));
  }

  public ObservationDraft of(String id) {
    entity = id;
    return this;
  }

  public ObservationDraft as(Status other) {
    status = other;
    return this;
  }

  public ObservationDraft bound(Bound other) {
    comparator = other;
    return this;
  }

  public ObservationDraft from(String id) {
    source = Optional.of(id);
    return this;
  }

  public ObservationDraft withoutSource() {
    source = Optional.empty();
    return this;
  }

  public ObservationDraft replaces(String id) {
    replaces = Optional.of(id);
    return this;
  }

  public ObservationDraft plan(String id) {
    plan = Optional.of(id);
    return this;
  }

  public ObservationDraft measuredBy(String reference) {
    measuredBy = Optional.of(reference);
    return this;
  }

  public ObservationDraft reach(Reach word) {
    reach = Optional.of(word);
    return this;
  }

  public ObservationDraft state(State word) {
    state = Optional.of(word);
    return this;
  }

  public ObservationDraft baseline(String reference) {
    baseline = Optional.of(reference);
    return this;
  }

  public ObservationDraft supersededBy(String reference) {
    supersededBy = Optional.of(reference);
    return this;
  }

  public ObservationDraft note(String text) {
    note = Optional.of(text);
    return this;
  }

  public ObservationDraft also(String unit) {
    also.add(unit);
    return this;
  }

  public ObservationDraft ratioOf(String... references) {
    operands = Arrays.asList(references);
    return this;
  }

  /** The observation alone, where its place does not matter. */
  public Observation build() {
    return build("x", new Position("content/indicators/x.yaml", 1, 5));
  }

  Observation build(String indicator, Position at) {
    return new Observation(
        indicator,
        SiteBuilder.written(entity, at.right(30)),
        new Written<>(Period.parse(period).orThrow(), at.right(10), period.length()),
        value,
        also.stream()
            .map(
                unit ->
                    new Equivalent(
                        new Written<>(value, at, 1), SiteBuilder.written(unit, at.right(90))))
            .toList(),
        comparator,
        status,
        source.map(id -> SiteBuilder.written(id, at.right(20))),
        Optional.empty(),
        note.map(text -> FakeProse.of(at.right(100), text)),
        Optional.empty(),
        new Target(
            plan.map(id -> SiteBuilder.written(id, at.right(40))),
            measuredBy.map(text -> SiteBuilder.figure(text, at.right(50))),
            reach,
            baseline.map(text -> SiteBuilder.figure(text, at.right(60))),
            state.map(word -> new Written<>(word, at.right(65), word.word().length())),
            supersededBy.map(text -> SiteBuilder.figure(text, at.right(70)))),
        operands.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Calculation(
                    Operation.RATIO,
                    operands.stream().map(o -> SiteBuilder.figure(o, at.right(110))).toList(),
                    at)),
        replaces.map(id -> SiteBuilder.written(id, at.right(80))),
        at);
  }
}
