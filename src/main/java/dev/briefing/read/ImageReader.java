package dev.briefing.read;

import dev.briefing.model.Dimensions;
import dev.briefing.model.Fingerprint;
import dev.briefing.model.Image;
import dev.briefing.picture.PictureReader;
import dev.briefing.picture.UnsuitablePicture;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Reads a picture of the content folder. */
final class ImageReader {
  private ImageReader() {}

  /** What cannot be shown is reported, and yet known, so that it is not missed as well. */
  static Image read(ContentFile file, Problems problems) {
    Position at = Position.startOf(file.name());
    byte[] bytes = new byte[0];
    Optional<Dimensions> dimensions = Optional.empty();
    try {
      byte[] read = FileBytes.of(file.file(), PictureReader.LARGEST);
      if (read.length > PictureReader.LARGEST) {
        problems.add(
            Problem.of(
                    Rule.UNSUITABLE_PICTURE,
                    at,
                    1,
                    "this picture has "
                        + Math.max(Files.size(file.file()), read.length)
                        + " bytes; at most "
                        + PictureReader.LARGEST
                        + " are published")
                .withHint("save it with fewer pixels, or as a JPEG of lower quality"));
      } else {
        bytes = read;
        dimensions = PictureReader.read(file.path(), bytes);
      }
    } catch (IOException fault) {
      problems.add(Rule.UNREADABLE_FILE, at, 1, "this file cannot be read");
    } catch (UnsuitablePicture fault) {
      problems.add(
          Problem.of(
                  Rule.UNSUITABLE_PICTURE,
                  new Position(file.name(), fault.line(), 1),
                  1,
                  fault.sentence())
              .withHint(fault.hint()));
    }
    return new Image(file.path(), file.file(), Fingerprint.of(bytes), dimensions);
  }
}
