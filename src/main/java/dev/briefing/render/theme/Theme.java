package dev.briefing.render.theme;

import dev.briefing.model.Fingerprint;
import dev.briefing.render.phrase.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Templates, words and assets, read once: what is changed on disk later needs another theme. */
public final class Theme {
  private final SortedMap<String, byte[]> brought;
  private final SortedMap<String, byte[]> own;
  private final SortedMap<String, byte[]> files;
  private final Assets assets;

  private Theme(SortedMap<String, byte[]> brought, SortedMap<String, byte[]> own, Dress dress) {
    this.brought = brought;
    this.own = own;
    SortedMap<String, byte[]> both = new TreeMap<>(brought);
    both.putAll(own);
    this.files = dress.over(both);
    this.assets = new Assets(files);
  }

  /** The theme that the generator brings along. */
  public static Theme ofGenerator() {
    return new Theme(ThemeFiles.ofGenerator(), new TreeMap<>(), Dress.PLAIN);
  }

  /** The generator's theme with the files of a folder over it; the folder need not exist. */
  public static Theme in(Path folder) {
    return new Theme(ThemeFiles.ofGenerator(), ThemeFiles.in(folder), Dress.PLAIN);
  }

  /** This theme as its folder is now: the very same where nothing in it has changed. */
  public Theme now(Path folder) {
    SortedMap<String, byte[]> found = ThemeFiles.in(folder);
    boolean same =
        found.keySet().equals(own.keySet())
            && found.entrySet().stream()
                .allMatch(file -> Arrays.equals(file.getValue(), own.get(file.getKey())));
    return same ? this : new Theme(brought, found, Dress.PLAIN);
  }

  /** This theme in a site's own colour and fonts. */
  public Theme wearing(Dress dress) {
    return new Theme(brought, own, dress);
  }

  /** Its bytes in few letters. */
  public String fingerprint() {
    StringBuilder prints = new StringBuilder();
    files.forEach(
        (name, bytes) ->
            prints.append(name).append('\n').append(Fingerprint.of(bytes)).append('\n'));
    // A word that its own bundle lacks comes from the generator's.
    brought.forEach((name, bytes) -> prints.append(Fingerprint.of(bytes)));
    return Fingerprint.of(prints.toString());
  }

  public Assets assets() {
    return assets;
  }

  /**
   * The words of a language, each from the first of these files that has it: {@code words_de-AT},
   * {@code words_de}, {@code words}; of each, the folder's own before the generator's.
   */
  public Words words(Locale locale) {
    Map<String, String> words = new HashMap<>();
    for (String name : bundles(locale)) {
      read(brought, name, words);
      read(own, name, words);
    }
    return new Words(locale, words);
  }

  /** Draws with this theme's templates and the words of a language. */
  public Drawing drawing(Words words) {
    StyleTokens tokens = new StyleTokens();
    for (SortedMap<String, byte[]> some : List.of(brought, files)) {
      tokens.and(some.getOrDefault(Dress.STYLE, new byte[0]));
    }
    return new Drawing(files, assets, words, tokens);
  }

  /** From the most general to the most special. */
  private static List<String> bundles(Locale locale) {
    List<String> names = new ArrayList<>(List.of("words.properties"));
    if (!locale.getLanguage().isEmpty()) {
      names.add("words_" + locale.getLanguage() + ".properties");
      names.add("words_" + locale.toLanguageTag() + ".properties");
    }
    return names.stream().distinct().toList();
  }

  private static void read(SortedMap<String, byte[]> files, String name, Map<String, String> into) {
    byte[] bytes = files.getOrDefault(name, new byte[0]);
    Properties properties = new Properties();
    try (Reader text = new StringReader(new String(bytes, StandardCharsets.UTF_8))) {
      properties.load(text);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    properties.stringPropertyNames().forEach(key -> into.put(key, properties.getProperty(key)));
  }
}
