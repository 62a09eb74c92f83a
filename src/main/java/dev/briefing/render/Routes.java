package dev.briefing.render;

import dev.briefing.model.Addresses;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.Image;
import dev.briefing.model.Observation;
import dev.briefing.model.Resolution;
import dev.briefing.model.Scheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses, from the site's root, of what references name. Nothing for what does not exist.
 */
final class Routes {
  private final Catalogue catalogue;
  private final Map<String, Image> images = new HashMap<>();

  Routes(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.site().images().forEach(image -> images.putIfAbsent(image.path(), image));
  }

  /**
   * @param file the file that the reference stands in, by the name that positions use
   */
  Optional<String> to(Destination destination, String file) {
    if (destination instanceof Destination.Figure figure) {
      Optional<Observation> found =
          catalogue.resolve(figure.figure()) instanceof Resolution.Found some
              ? Optional.of(some.first())
              : Optional.empty();
      return found.map(Routes::of).or(() -> to(Scheme.INDICATOR, figure.figure().indicator()));
    }
    if (destination instanceof Destination.Thing thing) {
      String anchor =
          thing.anchor().filter(a -> thing.scheme() != Scheme.TERM).map(a -> "#" + a).orElse("");
      return to(thing.scheme(), thing.id()).map(address -> address + anchor);
    }
    if (destination instanceof Destination.Cell cell) {
      String anchor = Addresses.anchor(cell.row(), cell.column());
      return to(Scheme.COMPARISON, cell.comparison()).map(address -> address + "#" + anchor);
    }
    if (destination instanceof Destination.Path path) {
      String anchor = path.anchor().map(a -> "#" + a).orElse("");
      return document(path, file)
          .map(Addresses::of)
          .or(() -> image(path, file).map(Image::address))
          .map(a -> a + anchor);
    }
    return Optional.empty();
  }

  static String of(Observation observation) {
    return Addresses.of(Scheme.INDICATOR, observation.indicator())
        + "#"
        + Addresses.anchor(observation);
  }

  private Optional<String> to(Scheme scheme, String id) {
    return catalogue.has(scheme, id) ? Optional.of(Addresses.of(scheme, id)) : Optional.empty();
  }

  Optional<Document> document(Destination.Path path, String file) {
    return path.from(file).flatMap(catalogue::file);
  }

  /** The picture that a relative path leads to. */
  Optional<Image> image(Destination.Path path, String file) {
    String folder = catalogue.site().contentFolder() + "/";
    return path.from(file)
        .filter(name -> name.startsWith(folder))
        .map(name -> images.get(name.substring(folder.length())));
  }
}
