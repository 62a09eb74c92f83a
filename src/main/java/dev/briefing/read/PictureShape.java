package dev.briefing.read;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How wide a picture is for its height, read from its first bytes: of SVG, PNG and WebP. */
final class PictureShape {
  /** How many bytes tell it. */
  static final int ENOUGH = 65_536;

  private static final double MOST = 100;
  private static final Pattern LENGTH =
      Pattern.compile("\\+?([0-9]{1,9}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9})(?:px|pt|mm|cm|in|pc|Q)?");
  private static final Pattern BOX =
      Pattern.compile("(?:[^\\s,]+[\\s,]+){2}([^\\s,]+)[\\s,]+([^\\s,]+)");

  private PictureShape() {}

  /** Width divided by height; nothing where the bytes are of no such picture, or do not tell. */
  static OptionalDouble aspect(byte[] bytes) {
    OptionalDouble aspect;
    if (has(bytes, 1, "PNG\r\n\u001a\n") && has(bytes, 12, "IHDR") && bytes.length >= 24) {
      aspect = ratio(big(bytes, 16), big(bytes, 20));
    } else if (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP") && bytes.length >= 30) {
      aspect = webp(bytes);
    } else {
      aspect = svg(bytes);
    }
    return aspect.isPresent() && aspect.getAsDouble() <= MOST && aspect.getAsDouble() >= 1 / MOST
        ? aspect
        : OptionalDouble.empty();
  }

  /** The three headers of WebP: lossy, lossless, and extended. */
  private static OptionalDouble webp(byte[] bytes) {
    if (has(bytes, 12, "VP8 ")) {
      return ratio(little(bytes, 26, 2) & 0x3fff, little(bytes, 28, 2) & 0x3fff);
    }
    if (has(bytes, 12, "VP8L")) {
      int size = little(bytes, 21, 4);
      return ratio(1 + (size & 0x3fff), 1 + ((size >>> 14) & 0x3fff));
    }
    return has(bytes, 12, "VP8X")
        ? ratio(1 + little(bytes, 24, 3), 1 + little(bytes, 27, 3))
        : OptionalDouble.empty();
  }

  private static OptionalDouble svg(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // Bytes that are no text would make the parser speak up on the console.
      String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "");
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext() && !reader.isStartElement()) {
        reader.next();
      }
      return reader.isStartElement() && reader.getLocalName().equals("svg")
          ? svg(reader)
          : OptionalDouble.empty();
    } catch (XMLStreamException noPicture) {
      return OptionalDouble.empty();
    }
  }

  private static OptionalDouble svg(XMLStreamReader root) {
    Optional<Double> width = length(root.getAttributeValue(null, "width"));
    Optional<Double> height = length(root.getAttributeValue(null, "height"));
    if (width.isPresent() && height.isPresent()) {
      return ratio(width.get(), height.get());
    }
    @Nullable String viewBox = root.getAttributeValue(null, "viewBox");
    Matcher box = BOX.matcher(viewBox == null ? "" : viewBox.strip());
    return box.matches()
        ? ratio(length(box.group(1)).orElse(0.0), length(box.group(2)).orElse(0.0))
        : OptionalDouble.empty();
  }

  private static Optional<Double> length(@Nullable String text) {
    Matcher length = LENGTH.matcher(text == null ? "" : text.strip());
    return length.matches() ? Optional.of(Double.valueOf(length.group(1))) : Optional.empty();
  }

  private static OptionalDouble ratio(double width, double height) {
    return width > 0 && height > 0 ? OptionalDouble.of(width / height) : OptionalDouble.empty();
  }

  private static boolean has(byte[] bytes, int from, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (from + i >= bytes.length || bytes[from + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int big(byte[] bytes, int from) {
    int number = 0;
    for (int i = from; i < from + 4; i++) {
      number = (number << 8) | (bytes[i] & 0xff);
    }
    return number;
  }

  private static int little(byte[] bytes, int from, int length) {
    int number = 0;
    for (int i = from + length - 1; i >= from; i--) {
      number = (number << 8) | (bytes[i] & 0xff);
    }
    return number;
  }
}
