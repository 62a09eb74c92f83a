package dev.briefing.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A site of many briefings, the same each time, with words as frequent as those of a language. */
final class LargeSite {
  private static final String[] FREQUENT = {
    "china", "export", "solar", "panels", "contracts", "of", "the", "and", "company", "cost", "coal"
  };
  private static final int WORDS = 400;
  private static final int RARE = 9000;

  private LargeSite() {}

  static void write(Path folder, int briefings) throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("briefings"));
    Files.createDirectories(content.resolve("sectors"));
    Files.writeString(
        content.resolve("site.yaml"), "title: Large\nchecks: {unsourced-paragraph: off}\n");
    Files.writeString(
        content.resolve("sectors/all.md"), "---\ntitle: All\nsummary: All of it.\n---\n");
    Random random = new Random(1);
    for (int i = 0; i < briefings; i++) {
      StringBuilder text = new StringBuilder("---\ntitle: Briefing number ").append(i);
      text.append("\ndate: 2026-01-01\nsummary: Words.\nsectors: [all]\n---\n");
      for (int word = 0; word < WORDS; word++) {
        text.append(word(random)).append(word % 12 == 11 ? ".\n" : " ");
      }
      Files.writeString(content.resolve("briefings/b" + i + ".md"), text);
    }
  }

  private static String word(Random random) {
    if (random.nextInt(3) == 0) {
      return FREQUENT[random.nextInt(FREQUENT.length)];
    }
    // The rarer the longer its number: as Zipf has it.
    int rank = (int) Math.pow(RARE, random.nextDouble());
    return "w" + Integer.toString(rank * 7919 % RARE, 36).replaceAll("[0-9]", "co");
  }
}
