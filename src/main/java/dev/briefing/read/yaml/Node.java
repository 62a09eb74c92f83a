package dev.briefing.read.yaml;

import dev.briefing.problem.Position;
import java.util.List;
import java.util.Optional;

/** A part of a YAML file. */
public sealed interface Node {
  Position at();

  /** How many code points it covers on its first line; for a list or a group, 1. */
  int length();

  /** What it is, in an analyst's words. */
  String what();

  /**
   * A text.
   *
   * @param text as YAML reads it: without quotes, folded where it is folded
   * @param plain whether it is written without quotes on one line
   * @param start of the text in the file, in UTF-16 units
   * @param end just behind it
   */
  record Scalar(String text, boolean plain, Position at, int length, int start, int end)
      implements Node {
    @Override
    public String what() {
      return "a text";
    }
  }

  record Sequence(List<Node> items, Position at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public int length() {
      return 1;
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /** A group of keys, each once. */
  record Mapping(List<Entry> entries, Position at) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }

    @Override
    public int length() {
      return 1;
    }

    @Override
    public String what() {
      return "a group of keys";
    }
  }

  record Entry(Scalar key, Node value) {}

  /** A key with nothing behind it. */
  record Empty(Position at) implements Node {
    @Override
    public int length() {
      return 1;
    }

    @Override
    public String what() {
      return "nothing";
    }
  }
}
