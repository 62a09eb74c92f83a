package dev.briefing.check;

import dev.briefing.model.Destination;
import dev.briefing.problem.Rule;
import java.util.Optional;

/** A picture is a file of the site, and has a text that can stand for it. */
final class ImagesAreOurOwn {
  private ImagesAreOurOwn() {}

  static Optional<Fault> fault(Link link) {
    if (!link.isImage()) {
      return Optional.empty();
    }
    Destination destination = link.destination();
    if (destination instanceof Destination.Outside) {
      return Optional.of(
          Fault.of(
              Rule.REFUSED_LINK,
              "a picture of another site would make each reader's browser ask that site",
              "save the picture in the folder images, and write its path"));
    }
    if (destination instanceof Destination.Anchor) {
      return Optional.of(
          Fault.of(
              Rule.MALFORMED_REFERENCE, "a heading is no picture", "without the ! it is a link"));
    }
    return destination instanceof Destination.Path && link.reference().text().isBlank()
        ? Optional.of(
            Fault.of(
                Rule.MISSING_TEXT_ALTERNATIVE,
                "the picture has no text for those who cannot see it",
                "say between the brackets what it shows: ![…](…)"))
        : Optional.empty();
  }
}
