package dev.briefing.write;

import dev.briefing.web.Content;
import dev.briefing.web.LongContent;
import dev.briefing.web.MeasuringStream;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import dev.briefing.write.WriteFailure.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Holds the tree against the present site, each content computed once, and stages a new site when
 * the two differ. A file is compared by its bytes, so that one changed by hand is put right.
 */
record Comparison(Place place, Inventory present, Staging staging, Lanes lanes) {

  Written stage(WebTree tree) throws IOException, WriteFailure {
    Set<Path> files =
        tree.files().keySet().stream().map(place::inside).collect(Collectors.toUnmodifiableSet());
    Conflicts.refuse(place, present, files);
    Map<WebPath, String> hashes = new ConcurrentHashMap<>();
    Set<Path> kept = ConcurrentHashMap.newKeySet();
    lanes.each(
        List.copyOf(tree.files().entrySet()),
        file -> {
          Found found = stage(file.getKey(), file.getValue());
          hashes.put(file.getKey(), found.hash());
          if (found.kept()) {
            kept.add(place.inside(file.getKey()));
          }
        });
    Manifest manifest = Manifest.of(hashes);
    if (staging.begun() || !present.manifest().equals(Optional.of(manifest))) {
      staging.keep(staying(kept));
      staging.finish(manifest);
    }
    return new Written(tree.size() - kept.size(), kept.size(), present.ownBeyond(files));
  }

  /**
   * A file of the tree.
   *
   * @param hash of its bytes
   * @param kept whether the present site has the same one
   */
  private record Found(String hash, boolean kept) {}

  private Found stage(WebPath name, Content content) throws IOException, WriteFailure {
    try {
      return content instanceof LongContent some
          ? stageLong(place.inside(name), some)
          : stage(place.inside(name), content.bytes());
    } catch (RuntimeException | StackOverflowError e) {
      throw new WriteFailure(
          Reason.CONTENT,
          "%s could not be made: %s. The site was left as it was."
              .formatted(name, e.getMessage() == null ? e.toString() : e.getMessage()),
          e);
    }
  }

  private Found stage(Path path, byte[] bytes) throws IOException, WriteFailure {
    return present.holds(path, bytes)
        ? new Found(MeasuringStream.hash(bytes), true)
        : new Found(write(path, out -> out.write(bytes)), false);
  }

  /** Where another file lies, it is made twice: to be compared, and to be written. */
  private Found stageLong(Path path, LongContent content) throws IOException, WriteFailure {
    Optional<Path> other = present.file(path);
    if (other.isPresent()) {
      try (ComparingStream comparing = new ComparingStream(other.get())) {
        MeasuringStream measuring = new MeasuringStream(comparing);
        content.to(measuring);
        if (comparing.isSame()) {
          return new Found(measuring.hash(), true);
        }
      }
    }
    return new Found(write(path, content), false);
  }

  private String write(Path path, LongContent content) throws IOException, WriteFailure {
    if (present.foreign(path)) {
      throw Conflicts.at(place, path);
    }
    return staging.write(path, content);
  }

  /** What moves over as it is: unchanged pages, and whatever is not ours. */
  private List<Path> staying(Set<Path> kept) {
    List<Path> stay = new ArrayList<>(kept);
    present.foreign().stream().filter(path -> !kept.contains(path)).forEach(stay::add);
    stay.sort(null);
    return stay;
  }
}
