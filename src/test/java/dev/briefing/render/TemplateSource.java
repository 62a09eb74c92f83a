package dev.briefing.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A template as it is written: what it says of itself, and the macros that it offers. */
record TemplateSource(String name, String text) {
  static final Path THEME = Path.of("templates");
  private static final Pattern FIRST = Pattern.compile("\\A<#--(.*?)-->", Pattern.DOTALL);
  private static final Pattern MACRO =
      Pattern.compile("(?:<#--((?:(?!-->).)*)-->\\n)?<#macro (\\w+)([^\\n]*?)>", Pattern.DOTALL);
  private static final Pattern PARAMETER = Pattern.compile("(\\w+)(=(?:\"[^\"]*\"|\\w+))?");

  /**
   * A macro.
   *
   * @param parameters as they are written, with what holds where they are left out
   */
  record Macro(String name, List<String> parameters, String about) {}

  /** Every template of the generator's theme, by its path. */
  static SortedMap<String, TemplateSource> all() {
    SortedMap<String, TemplateSource> all = new TreeMap<>();
    for (String name : files(THEME)) {
      if (name.endsWith(".ftlh")) {
        all.put(name, new TemplateSource(name, read(THEME.resolve(name))));
      }
    }
    return all;
  }

  /** The paths of all files below a folder, sorted. */
  static List<String> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Its first comment. */
  String about() {
    Matcher first = FIRST.matcher(text);
    return first.find() ? line(first.group(1)) : "";
  }

  List<Macro> macros() {
    List<Macro> macros = new ArrayList<>();
    Matcher macro = MACRO.matcher(text);
    while (macro.find()) {
      List<String> parameters = new ArrayList<>();
      Matcher parameter = PARAMETER.matcher(macro.group(3));
      while (parameter.find()) {
        parameters.add(parameter.group());
      }
      String about = macro.group(1) == null ? "" : line(macro.group(1));
      macros.add(new Macro(macro.group(2), parameters, about));
    }
    return macros;
  }

  private static String line(String comment) {
    return comment.strip().replaceAll("\\s+", " ");
  }
}
