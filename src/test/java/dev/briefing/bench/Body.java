package dev.briefing.bench;

import static dev.briefing.bench.Vocabulary.adjective;
import static dev.briefing.bench.Vocabulary.capital;
import static dev.briefing.bench.Vocabulary.noun;
import static dev.briefing.bench.Vocabulary.one;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands in a briefing: five sections, a table, a quotation, two lists, and in every paragraph
 * either a bound figure (six in all) or a source, as the checks want it.
 */
final class Body {
  private static final int FIGURES = 6;

  private final Corpus corpus;
  private final Sentences sentences;
  private final Random random;
  private final List<String> blocks = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  Body(Corpus corpus, Sentences sentences, Random random) {
    this.corpus = corpus;
    this.sentences = sentences;
    this.random = random;
  }

  String text() {
    paragraph(3 + random.nextInt(2));
    int table = random.nextInt(5);
    int quotation = (table + 1 + random.nextInt(4)) % 5;
    for (int section = 0; section < 5; section++) {
      blocks.add("## " + capital(adjective(random)) + " " + noun(random));
      paragraph(2 + random.nextInt(2));
      if (section == table) {
        blocks.add(table());
      }
      if (section == quotation) {
        blocks.add("> " + sentences.any(random) + "\n> " + sourced(sentences.any(random)));
      }
      if (section == 1) {
        blocks.add(list("-", 5));
      }
      if (section == 3) {
        blocks.add(list("1.", 4));
      }
      if (section % 2 == 0) {
        blocks.add("### " + capital(adjective(random)) + " " + noun(random));
        paragraph(2 + random.nextInt(2));
      }
    }
    vouch();
    return String.join("\n\n", blocks) + "\n";
  }

  private void paragraph(int length) {
    List<String> text =
        IntStream.range(0, length)
            .mapToObj(i -> sentences.any(random))
            .collect(Collectors.toCollection(ArrayList::new));
    if (random.nextDouble() < 0.6) {
      String other = Corpus.id(random.nextInt(corpus.briefings()));
      String words = adjective(random) + " " + noun(random);
      text.add(1, "See [" + words + "](" + other + ".md).");
    }
    if (random.nextDouble() < 0.25) {
      String sector = one(random, Corpus.SECTOR_IDS);
      text.add("The [sector page](../sectors/" + sector + ".md) has the series.");
    }
    paragraphs.add(blocks.size());
    blocks.add(String.join(" ", text));
  }

  private String table() {
    StringBuilder table =
        new StringBuilder("| District | Unit | 2022 | 2023 | Change |\n|---|---|--:|--:|--:|\n");
    for (int row = 1; row <= 8; row++) {
      double before = 10 + random.nextDouble() * 890;
      double after = 10 + random.nextDouble() * 890;
      String unit = one(random, Corpus.UNITS);
      table.append(
          String.format(
              Locale.ROOT,
              "| District %d | %s | %.1f | %.1f | %+.1f |\n",
              row,
              unit,
              before,
              after,
              after - before));
    }
    return table.toString().stripTrailing();
  }

  private String list(String mark, int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> mark + " " + sourced(sentences.opening(random)))
        .collect(Collectors.joining("\n"));
  }

  /** Six figures in six paragraphs, a source in each of the others. */
  private void vouch() {
    Collections.shuffle(paragraphs, random);
    for (int i = 0; i < paragraphs.size(); i++) {
      int index = paragraphs.get(i);
      String text = blocks.get(index);
      blocks.set(index, i < FIGURES ? text + " " + figure() : sourced(text));
    }
  }

  private String figure() {
    Series series = one(random, corpus.series());
    int year = random.nextInt(Corpus.YEARS);
    return String.format(
        "The %s stood at [%s](indicator:%s/%d).",
        series.name().toLowerCase(Locale.ROOT),
        series.written(year),
        series.id(),
        Corpus.FIRST_YEAR + year);
  }

  private String sourced(String text) {
    String source = one(random, Corpus.SOURCE_IDS);
    String without = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return without + " [" + Corpus.SOURCES.get(source) + "](source:" + source + ").";
  }
}
