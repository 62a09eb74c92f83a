package dev.briefing.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a drawing. Only UTF-8, which is what every program saves today: what one reader takes
 * for a letter in another encoding, another may take for a bracket.
 */
final class DrawingText {
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

  private DrawingText() {}

  static String of(byte[] bytes) throws UnsuitablePicture {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      Matcher encoding = ENCODING.matcher(plain);
      if (encoding.lookingAt() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
        throw other();
      }
      return plain;
    } catch (CharacterCodingException wrong) {
      throw other();
    }
  }

  private static UnsuitablePicture other() {
    return new UnsuitablePicture(
        "this drawing is not in UTF-8", "save it again as plain SVG, in UTF-8");
  }
}
