package dev.briefing.build;

import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A site at one moment, without errors: each file made when it is first asked for, and what is for
 * machines not before one of it is.
 */
final class Imprint {
  static final Imprint NONE =
      new Imprint(WebTree.empty(), WebTree::empty, Collections.emptySortedMap());

  private final WebTree pages;
  private final Supplier<WebTree> exported;
  private final SortedMap<WebPath, Waiting> waiting;
  private final Map<WebPath, byte[]> made = new HashMap<>();
  private @Nullable WebTree others;

  Imprint(WebTree pages, Supplier<WebTree> exported, SortedMap<WebPath, Waiting> waiting) {
    this.pages = pages;
    this.exported = exported;
    this.waiting = Collections.unmodifiableSortedMap(waiting);
  }

  SortedMap<WebPath, Waiting> waiting() {
    return waiting;
  }

  Optional<byte[]> at(WebPath path) {
    byte[] known = made.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<byte[]> bytes = pages.at(path).or(() -> others().at(path)).map(Content::bytes);
    bytes.ifPresent(some -> made.put(path, some));
    return bytes;
  }

  Set<WebPath> seen() {
    return pages.files().keySet();
  }

  SortedSet<WebPath> paths() {
    SortedSet<WebPath> paths = new TreeSet<>(pages.files().keySet());
    paths.addAll(others().files().keySet());
    return paths;
  }

  private WebTree others() {
    WebTree known = others;
    if (known == null) {
      known = exported.get();
      others = known;
    }
    return known;
  }
}
