package dev.briefing.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What fuzzing begins with: the sites of the tests, what once found something, and some noise. */
final class Seeds {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int LARGEST = 20_000;

  private Seeds() {}

  /** Writes the first inputs of a target into a folder. */
  static void write(Target target, Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    for (byte[] seed : of(target)) {
      Files.write(folder.resolve("seed-" + number++), seed);
    }
  }

  static List<byte[]> of(Target target) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (Path file : files(target.found())) {
      seeds.add(Files.readAllBytes(file));
    }
    switch (target) {
      case YAML -> texts(".yaml", "", seeds);
      case MARKDOWN, FIGURES -> texts(".md", "", seeds);
      case IMPORTS -> {
        texts(".csv", "csv;title=T;unit=percent;source=survey-2026\n", seeds);
        texts(".json", "json\n", seeds);
        texts(".bib", "bib\n", seeds);
        texts(".yaml", "yaml\n", seeds);
      }
      case PICTURES -> {
        for (String ending : List.of("svg", "png", "jpg", "gif", "webp", "avif")) {
          texts("." + ending, ending + "\n", seeds);
        }
        seeds.add(bytes("svg\n<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"));
      }
      case FOLDERS -> folders(seeds);
      case EDITS -> noise(seeds);
    }
    return seeds;
  }

  private static void texts(String ending, String before, List<byte[]> seeds) throws IOException {
    for (Path file : files(RESOURCES)) {
      if (file.toString().endsWith(ending)
          && Files.size(file) < LARGEST
          && !file.toString().contains("expected")) {
        byte[] head = bytes(before);
        byte[] rest = Files.readAllBytes(file);
        byte[] seed = new byte[head.length + rest.length];
        System.arraycopy(head, 0, seed, 0, head.length);
        System.arraycopy(rest, 0, seed, head.length, rest.length);
        seeds.add(seed);
      }
    }
  }

  /** Each file of the golden site by itself, over that site. */
  private static void folders(List<byte[]> seeds) throws IOException {
    Folder.golden().files().forEach((path, text) -> seeds.add(bytes("=== " + path + "\n" + text)));
  }

  private static void noise(List<byte[]> seeds) {
    Random random = new Random(1);
    for (int length = 4; length <= 96; length += 4) {
      byte[] seed = new byte[length];
      random.nextBytes(seed);
      seeds.add(seed);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
