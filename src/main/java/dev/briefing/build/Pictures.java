package dev.briefing.build;

import dev.briefing.model.Image;
import dev.briefing.model.Site;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The pictures of a site, as they are. */
final class Pictures {
  private Pictures() {}

  static WebTree of(Site site) {
    WebTree.Builder tree = WebTree.builder();
    for (Image image : site.images()) {
      tree.add(image.path(), () -> bytes(image));
    }
    return tree.build();
  }

  private static byte[] bytes(Image image) {
    try {
      return Files.readAllBytes(image.file());
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot read " + image.path(), fault);
    }
  }
}
