package dev.briefing.check;

import static java.util.stream.Collectors.toSet;

import dev.briefing.model.Destination;
import dev.briefing.model.Document;
import dev.briefing.model.Image;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A relative path leads to a page or a picture of the content; that of an image to a picture. */
final class LinkedFilesExist {
  private final Site site;
  private final Set<String> pages;
  private final Set<String> images;

  LinkedFilesExist(Site site) {
    this.site = site;
    pages = site.documents().map(Document::at).map(at -> at.file()).collect(toSet());
    images =
        site.images().stream()
            .map(Image::path)
            .map(path -> site.contentFolder() + "/" + path)
            .collect(toSet());
  }

  Optional<Fault> fault(Link link) {
    return link.destination() instanceof Destination.Path path
        ? fault(link, path)
        : Optional.empty();
  }

  private Optional<Fault> fault(Link link, Destination.Path path) {
    String from = link.reference().destinationAt().file();
    Optional<String> target = path.from(from);
    if (target.filter(file -> file.startsWith(site.contentFolder() + "/")).isEmpty()) {
      return none("the path leads out of the content folder", Optional::empty);
    }
    String file = target.get();
    if (images.contains(file) || (!link.isImage() && pages.contains(file)) || isLost(file)) {
      return Optional.empty();
    }
    if (link.isImage() && pages.contains(file)) {
      return none(
          file + " is a page, not a picture", () -> Optional.of("without the ! it is a link"));
    }
    return none("there is no file " + file, () -> hint(link, from, file));
  }

  private boolean isLost(String file) {
    String name = RelativePath.name(file).replaceFirst("\\.md$", "");
    return Stream.of(Scheme.BRIEFING, Scheme.SECTOR, Scheme.PLAN, Scheme.PAGE)
        .filter(
            scheme -> file.equals(site.contentFolder() + "/" + scheme.word() + "s/" + name + ".md"))
        .anyMatch(scheme -> site.losses().mayHold(scheme, name));
  }

  private static Optional<Fault> none(String message, Supplier<Optional<String>> hint) {
    return Optional.of(new Fault(Rule.UNKNOWN_REFERENCE, message, hint));
  }

  private Optional<String> hint(Link link, String from, String target) {
    if (target.endsWith(".yaml") || target.endsWith(".yml")) {
      return Optional.of("link to what the table holds by its name, such as indicator:NAME");
    }
    String wanted = target.replaceFirst("\\.html?$", ".md");
    List<String> files =
        Stream.concat(images.stream(), link.isImage() ? Stream.of() : pages.stream())
            .sorted()
            .toList();
    return files.stream()
        .filter(file -> RelativePath.name(file).equals(RelativePath.name(wanted)))
        .findFirst()
        .or(() -> Nearest.to(wanted, files))
        .map(file -> "did you mean \"" + RelativePath.between(from, file) + "\"?");
  }
}
