package dev.briefing.difference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a site holds, in words that can be compared.
 *
 * @param key what it is known by, within its topic
 * @param groups what stays the same when its key changes a little: of a figure all but its source,
 *     or all but its period; of a page its title
 * @param name as a reviewer would call it
 * @param page the address where readers find it; empty for what has none
 * @param fields what it says, each by its name, in order
 * @param sentences of its text, in order
 * @param bindings what each link of its text stands for, by its words
 */
record Thing(
    Topic topic,
    String key,
    List<String> groups,
    String name,
    String page,
    Map<String, String> fields,
    List<String> sentences,
    Map<String, String> bindings) {
  Thing {
    groups = List.copyOf(groups);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    sentences = List.copyOf(sentences);
    bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
  }

  /** One without a text of its own. */
  static Thing of(Topic topic, String key, String name, String page, Fields fields) {
    return new Thing(topic, key, List.of(), name, page, fields.map(), List.of(), Map.of());
  }

  Thing withGroups(List<String> groups) {
    return new Thing(topic, key, groups, name, page, fields, sentences, bindings);
  }
}
