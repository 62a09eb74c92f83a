package dev.briefing.render.theme;

import dev.briefing.model.Addresses;
import dev.briefing.model.Fingerprint;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's assets under addresses that change with their bytes, so that a host may let browsers
 * keep them for ever: {@code assets/style.css} becomes {@code assets/style.0a1b2c3d4e.css}. What a
 * style sheet names with {@code url(…)} is named by its new address there, too, and what only its
 * author reads, comments and indentation, is left out.
 */
public final class Assets {
  private static final String FOLDER = "assets/";
  private static final String STYLE = ".css";
  private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

  private final SortedMap<String, String> addresses = new TreeMap<>();
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /**
   * @param theme all files of a theme; those below {@code assets/} are its assets
   */
  Assets(SortedMap<String, byte[]> theme) {
    SortedMap<String, byte[]> assets = theme.subMap(FOLDER, FOLDER + Character.MAX_VALUE);
    // Style sheets name other assets, so those get their addresses first.
    assets.forEach((name, bytes) -> add(name, bytes, !name.endsWith(STYLE)));
    assets.forEach((name, bytes) -> add(name, bytes, name.endsWith(STYLE)));
  }

  private void add(String name, byte[] bytes, boolean now) {
    if (now) {
      byte[] finished = name.endsWith(STYLE) ? style(name, bytes) : bytes;
      String address = Addresses.fingerprinted(name, Fingerprint.of(finished));
      addresses.put(name, address);
      files.put(address, finished);
    }
  }

  private byte[] style(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher url = URL.matcher(text);
    String named =
        url.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    renamed(name, found.group(2))
                        .map(address -> "url(" + found.group(1) + address + found.group(1) + ")")
                        .orElse(found.group())));
    return StyleSheet.small(named).getBytes(StandardCharsets.UTF_8);
  }

  /** The new address, from a style sheet, of what it names; nothing if that is no known asset. */
  private Optional<String> renamed(String style, String url) {
    try {
      String name = URI.create("/" + style).resolve(url.strip()).getPath();
      return Optional.ofNullable(name)
          .filter(path -> path.startsWith("/"))
          .map(path -> addresses.get(path.substring(1)))
          .map(address -> address.substring(address.lastIndexOf('/') + 1))
          .map(file -> url.strip().substring(0, url.strip().lastIndexOf('/') + 1) + file);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /**
   * Where an asset is published.
   *
   * @param name its path below {@code assets/}
   */
  public Optional<String> address(String name) {
    return Optional.ofNullable(addresses.get(FOLDER + name));
  }

  /** The address of each, by its name below the theme. */
  SortedMap<String, String> addresses() {
    return Collections.unmodifiableSortedMap(addresses);
  }

  /** The assets by the addresses under which they are published. */
  public SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }
}
