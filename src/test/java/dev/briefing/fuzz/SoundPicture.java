package dev.briefing.fuzz;

import dev.briefing.picture.PictureReader;
import dev.briefing.picture.SmallerPicture;
import dev.briefing.picture.UnsuitablePicture;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A picture that is refused, or of which no other reader says that it could do harm. */
final class SoundPicture {
  private static final String ACTING = "script, foreignObject, iframe, object, embed";

  private SoundPicture() {}

  /** {@link AssertionError} where it is neither. */
  static void of(byte[] input) {
    int end = 0;
    while (end < input.length && input[end] != '\n') {
      end++;
    }
    String name = "x." + new String(input, 0, end, StandardCharsets.ISO_8859_1);
    byte[] picture = Arrays.copyOfRange(input, Math.min(input.length, end + 1), input.length);
    try {
      PictureReader.read(name, picture);
    } catch (UnsuitablePicture refused) {
      return;
    }
    if (name.endsWith(".svg")) {
      drawing(new String(picture, StandardCharsets.UTF_8));
    } else if (name.endsWith(".png") || name.endsWith(".jpg")) {
      SmallerPicture.of(name, picture, 2);
    }
  }

  private static void drawing(String text) {
    for (Element element : Jsoup.parse(text, Parser.xmlParser()).getAllElements()) {
      if (element.is(ACTING)) {
        throw new AssertionError("a drawing with " + element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")) {
          throw new AssertionError("a drawing with " + attribute);
        }
      }
    }
  }
}
