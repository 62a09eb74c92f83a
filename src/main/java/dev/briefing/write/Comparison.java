package dev.briefing.write;

import dev.briefing.web.Content;
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
          byte[] bytes = bytes(file.getKey(), file.getValue());
          hashes.put(file.getKey(), Manifest.hash(bytes));
          Path path = place.inside(file.getKey());
          if (present.holds(path, bytes)) {
            kept.add(path);
          } else {
            write(path, bytes);
          }
        });
    Manifest manifest = Manifest.of(hashes);
    if (staging.begun() || !present.manifest().equals(Optional.of(manifest))) {
      staging.keep(staying(kept));
      staging.finish(manifest);
    }
    return new Written(tree.size() - kept.size(), kept.size(), present.ownBeyond(files));
  }

  private void write(Path path, byte[] bytes) throws IOException, WriteFailure {
    if (present.foreign(path)) {
      throw Conflicts.at(place, path);
    }
    staging.write(path, bytes);
  }

  /** What moves over as it is: unchanged pages, and whatever is not ours. */
  private List<Path> staying(Set<Path> kept) {
    List<Path> stay = new ArrayList<>(kept);
    present.foreign().stream().filter(path -> !kept.contains(path)).forEach(stay::add);
    stay.sort(null);
    return stay;
  }

  private static byte[] bytes(WebPath path, Content content) throws WriteFailure {
    try {
      return content.bytes();
    } catch (RuntimeException | StackOverflowError e) {
      throw new WriteFailure(
          Reason.CONTENT,
          "%s could not be made: %s. The site was left as it was."
              .formatted(path, e.getMessage() == null ? e.toString() : e.getMessage()),
          e);
    }
  }
}
