package dev.briefing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.build.Build;
import dev.briefing.build.Options;
import dev.briefing.build.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark publishes is a site without a fault, and the same one every time. */
class CorpusTest {
  @TempDir Path folder;

  @Test
  void noCheckFindsFaultWithTheInventedSite() throws Exception {
    OwnForm.write(new Corpus(12, 230), folder);
    Build.check(options(folder.resolve("archive")));
    Result result = Build.publish(options(null));
    assertThat(result.problems()).isEmpty();
    assertThat(result.pages()).isGreaterThan(12 + 12 + Corpus.SECTORS.size());
  }

  @Test
  void theSameTextsAreInventedEveryTime() throws IOException {
    OwnForm.write(new Corpus(12, 230), folder.resolve("one"));
    OwnForm.write(new Corpus(12, 230), folder.resolve("other"));
    assertThat(texts(folder.resolve("one"))).isEqualTo(texts(folder.resolve("other")));
  }

  private Options options(@org.jspecify.annotations.Nullable Path archive) {
    return Options.of(folder, null, null, null, archive);
  }

  private static SortedMap<String, String> texts(Path root) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
