package dev.briefing.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole output as a value: every path with its content, sorted, immutable. No two paths of a
 * tree can meet on any disk: not by letter case, and none is a file here and a folder there.
 */
public final class WebTree {

  private static final WebTree EMPTY = new WebTree(new TreeMap<>());

  private final SortedMap<WebPath, Content> files;

  private WebTree(SortedMap<WebPath, Content> files) {
    this.files = Collections.unmodifiableSortedMap(files);
  }

  /** A tree of no file. */
  public static WebTree empty() {
    return EMPTY;
  }

  /** A tree of these files; {@link IllegalArgumentException} naming two that would meet. */
  public static WebTree of(Map<WebPath, Content> files) {
    Builder builder = builder();
    files.forEach(builder::add);
    return builder.build();
  }

  /** All files of all trees; {@link IllegalArgumentException} naming two that would meet. */
  public static WebTree merge(Collection<WebTree> trees) {
    Builder builder = builder();
    trees.forEach(tree -> tree.files.forEach(builder::add));
    return builder.build();
  }

  /** As {@link #merge(Collection)}. */
  public static WebTree merge(WebTree... trees) {
    return merge(Arrays.asList(trees));
  }

  /**
   * The same files in a folder.
   *
   * @param folder ends in a slash
   */
  public WebTree below(String folder) {
    Builder moved = builder();
    files.forEach((path, content) -> moved.add(folder + path.value(), content));
    return moved.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The files, sorted by path; cannot be changed. */
  public SortedMap<WebPath, Content> files() {
    return files;
  }

  /** What lies at the path. */
  public Optional<Content> at(WebPath path) {
    return Optional.ofNullable(files.get(path));
  }

  public int size() {
    return files.size();
  }

  /** Gathers files for a tree; may be used once or grown further after a {@link #build}. */
  public static final class Builder {

    private final SortedMap<WebPath, Content> files = new TreeMap<>();
    private final Meetings meetings = new Meetings();

    private Builder() {}

    /** One more file; {@link IllegalArgumentException} naming the one that it would meet. */
    public Builder add(WebPath path, Content content) {
      meetings.add(path);
      files.put(path, content);
      return this;
    }

    /** As {@link #add(WebPath, Content)}, with the path as text. */
    public Builder add(String path, Content content) {
      return add(WebPath.of(path), content);
    }

    public WebTree build() {
      return new WebTree(new TreeMap<>(files));
    }
  }
}
