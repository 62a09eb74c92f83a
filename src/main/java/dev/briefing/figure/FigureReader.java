package dev.briefing.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the figures of a text, in one pass over its words. */
public final class FigureReader {
  private static final int REACH = 3;

  private final Lexicon lexicon;
  private final NotFigures notFigures;
  private final QuantityReader quantities;
  private final RangeReader ranges;
  private final StandingReader standings;

  private FigureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    WordingReader wordings = new WordingReader(lexicon);
    notFigures = new NotFigures(lexicon, wordings);
    quantities = new QuantityReader(lexicon, wordings);
    ranges = new RangeReader(lexicon, quantities, wordings);
    standings = new StandingReader(lexicon);
  }

  public static FigureReader english() {
    return new FigureReader(Lexicon.english());
  }

  /**
   * The figures of free prose that somebody must vouch for: percentages, money, quantities with a
   * unit or a counted noun, multiples. Code, and links that bind a figure already, should be
   * blanked out before.
   */
  public List<WrittenFigure> find(String text) {
    return all(text).stream().filter(WrittenFigure::isClaim).toList();
  }

  /** All figures of a text that is bound to an observation, bare and casual numbers included. */
  public List<WrittenFigure> all(String text) {
    Tokens tokens = Tokens.of(text);
    List<WrittenFigure> figures = new ArrayList<>();
    int floor = 0;
    int previous = -1;
    int at = 0;
    while (at < tokens.size()) {
      int past = notFigures.past(tokens, at);
      Optional<Quantity> first = past > at ? Optional.empty() : quantities.at(tokens, at, floor);
      if (first.isEmpty()) {
        floor = past > at ? past : floor;
        at = Math.max(past, at + 1);
        continue;
      }
      Optional<RangeReader.Range> range = ranges.from(tokens, first.get(), floor);
      Quantity low = range.map(RangeReader.Range::low).orElse(first.get());
      Quantity high = range.map(RangeReader.Range::high).orElse(low);
      Optional<Standing> standing = standings.of(tokens, low);
      if (standing.isPresent()) {
        WrittenFigure figure = figure(tokens, low, high, standing.get());
        boolean again = previous >= 0 && repeats(tokens, previous, low);
        figures.add(again ? afterAnother(figure, figures.get(figures.size() - 1)) : figure);
        previous = high.to();
      }
      at = high.to();
      floor = at;
    }
    return List.copyOf(figures);
  }

  private WrittenFigure figure(Tokens tokens, Quantity low, Quantity high, Standing standing) {
    int start = tokens.start(low.from());
    int end = tokens.end(high.to() - 1);
    String text = tokens.text().substring(start, end);
    boolean alone = tokens.isWhole(low.from(), high.to());
    return new WrittenFigure(
        start,
        end,
        text,
        low.number(),
        high.number(),
        high.unit(),
        low.wording(),
        alone && standing == Standing.CASUAL ? Standing.BARE : standing,
        falls(tokens, low.from(), high.to()));
  }

  /** Whether a figure only says the one before it again: 10 trillion yuan ($1.45 trillion). */
  private boolean repeats(Tokens tokens, int previous, Quantity next) {
    int at = tokens.is(previous, ",") ? previous + 1 : previous;
    return lexicon.has("again", tokens.word(at)) && next.from() == at + 1;
  }

  private static WrittenFigure afterAnother(WrittenFigure figure, WrittenFigure before) {
    return figure.wording() == Wording.PLAIN ? figure.worded(before.wording()) : figure;
  }

  private boolean falls(Tokens tokens, int from, int to) {
    int at = from - 1;
    for (int step = 0; step < REACH && lexicon.has("fall.filler", tokens.word(at)); step++) {
      at--;
    }
    return lexicon.has("fall", tokens.word(at))
        || lexicon.has("fall", tokens.word(to))
        || lexicon.has("fall", tokens.word(to + 1));
  }
}
