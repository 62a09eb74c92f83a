package dev.briefing.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A generator that can be run.
 *
 * @param form writes a corpus into a folder
 * @param command publishes what is in the first folder to the second
 * @param most so many briefings at most: where it takes minutes nothing more is learnt
 */
record Generator(
    String name,
    BiConsumer<Corpus, Path> form,
    BiFunction<Path, Path, List<String>> command,
    int most) {

  static Generator briefing(List<String> launcher) {
    return new Generator(
        "Briefing",
        OwnForm::write,
        (source, out) -> publish(launcher, source, out),
        Integer.MAX_VALUE);
  }

  static List<String> publish(List<String> launcher, Path source, Path out) {
    return java.util.stream.Stream.concat(
            launcher.stream(),
            List.of(
                "publish",
                "--content",
                source.resolve("content").toString(),
                "--site",
                out.toString())
                .stream())
        .toList();
  }

  static Generator hugo(String program) {
    return new Generator(
        "Hugo",
        HugoForm::write,
        (source, out) -> List.of(program, "--quiet", "-s", source.toString(), "-d", out.toString()),
        Integer.MAX_VALUE);
  }

  /**
   * @param jars the folder of JBake's jars
   */
  static Generator jbake(Path jars) {
    return new Generator(
        "JBake",
        JBakeForm::write,
        (source, out) ->
            List.of(
                "java",
                "-cp",
                jars + "/*",
                "org.jbake.launcher.Main",
                "-b",
                source.toString(),
                out.toString()),
        1000);
  }
}
