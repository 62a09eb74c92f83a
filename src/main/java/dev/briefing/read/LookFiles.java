package dev.briefing.read;

import dev.briefing.model.Image;
import dev.briefing.model.Logo;
import dev.briefing.model.Written;
import dev.briefing.problem.Nearest;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that {@code theme} names: whether they are there, and are what their names promise.
 *
 * @param all of the content folder
 */
record LookFiles(List<ContentFile> all, Scope scope) {
  private static final byte[] WOFF2 = "wOF2".getBytes(StandardCharsets.ISO_8859_1);

  private static final String UNNAMED = "nothing reads this file or folder";

  /** A picture that tells how large it is. */
  Optional<Logo.Face> face(Written<String> path) {
    Optional<ContentFile> file = file(path, ContentFile.Kind.IMAGE);
    // What is wrong with the picture itself is reported where pictures are read.
    Optional<Image> image = file.map(found -> ImageReader.read(found, new Problems()));
    if (image.isPresent() && image.get().dimensions().isEmpty()) {
      scope
          .problems()
          .add(
              about(path, path.value() + " does not tell how wide and high it is")
                  .withHint(
                      path.value().endsWith(".svg")
                          ? "its first element needs a viewBox, such as viewBox=\"0 0 120 40\""
                          : "save it anew as PNG or WebP"));
    }
    return image.flatMap(
        found -> found.dimensions().map(size -> new Logo.Face(found.address(), size)));
  }

  Optional<ContentFile> font(Written<String> path) {
    Optional<ContentFile> file = file(path, ContentFile.Kind.FONT);
    boolean good =
        file.filter(found -> Arrays.equals(start(found, WOFF2.length), WOFF2)).isPresent();
    if (file.isPresent() && !good) {
      scope
          .problems()
          .add(
              about(path, path.value() + " is no font in the format WOFF2")
                  .withHint("convert the font to WOFF2; to rename its file is not enough"));
    }
    return file.filter(found -> good);
  }

  /** What nobody names would lie there for nothing. */
  void fontsAreNamed(Set<String> named) {
    all.stream()
        .filter(file -> file.kind() == ContentFile.Kind.FONT && !named.contains(file.path()))
        .map(file -> Problem.of(Rule.UNEXPECTED_FILE, Position.startOf(file.name()), 1, UNNAMED))
        .map(problem -> problem.withHint("name it in site.yaml under theme, font-files"))
        .forEach(scope.problems()::add);
  }

  private Optional<ContentFile> file(Written<String> path, ContentFile.Kind kind) {
    List<ContentFile> files = all.stream().filter(file -> file.kind() == kind).toList();
    Optional<ContentFile> found =
        files.stream().filter(file -> file.path().equals(path.value())).findFirst();
    if (found.isEmpty()) {
      List<String> names = files.stream().map(ContentFile::path).toList();
      scope
          .problems()
          .add(
              Problem.of(
                      Rule.UNKNOWN_REFERENCE,
                      path.at(),
                      path.length(),
                      "there is no file " + path.value() + " in the content folder")
                  .withHint(Nearest.question(path.value(), names)));
    }
    return found;
  }

  private static Problem about(Written<String> path, String message) {
    return Problem.of(Rule.INVALID_VALUE, path.at(), path.length(), message);
  }

  /** Its first bytes; none where it cannot be read. */
  private static byte[] start(ContentFile file, int length) {
    try (InputStream in = Files.newInputStream(file.file())) {
      return in.readNBytes(length);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }
}
