package dev.briefing.starter;

import java.util.List;

/**
 * What a new file says at a key.
 *
 * @param value as YAML writes it; empty where the author has to fill it in, or lines follow
 * @param below the lines below the key, each as far to the right as it belongs under the key
 * @param remark said beside what the key means; may be empty
 */
record Filled(String value, List<String> below, String remark) {
  Filled {
    below = List.copyOf(below);
  }

  /** A value that needs no quotes. */
  static Filled plain(String value) {
    return new Filled(value, List.of(), "");
  }

  static Filled text(String value) {
    return plain(Quoted.inYaml(value));
  }

  static Filled lines(List<String> below) {
    return new Filled("", below, "");
  }

  /** Nothing: the check asks for it until the author has written it. */
  static Filled byTheAuthor() {
    return new Filled("", List.of(), "FILL THIS IN.");
  }

  Filled remark(String text) {
    return new Filled(value, below, text);
  }
}
