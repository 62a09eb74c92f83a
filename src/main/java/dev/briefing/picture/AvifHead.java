package dev.briefing.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * What of an AVIF tells its size and its turn: the box of its kind, and the properties in the box
 * of what is known about it. A few bytes of the others may promise billions of places, and a box
 * may claim to be longer than the one around it: nobody makes room for these.
 */
final class AvifHead {
  private static final int AROUND = 8;

  /** Those of the boxes with properties that have boxes in them. */
  private static final Set<String> WITH_BOXES = Set.of("iprp", "ipco");

  /** More boxes than the properties of a picture are. */
  private static final int MOST = 1_000;

  private final byte[] file;
  private int boxes;

  private AvifHead(byte[] file) {
    this.file = file;
  }

  static byte[] of(byte[] file) throws UnsuitablePicture {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int at = 0; at + AROUND <= file.length; ) {
      int length = length(file, at, file.length);
      if (length == 0) {
        break;
      }
      String type = type(file, at);
      if (type.equals("ftyp")) {
        head.write(file, at, length);
      } else if (type.equals("meta")) {
        head.writeBytes(new AvifHead(Arrays.copyOfRange(file, at, at + length)).properties());
        break;
      }
      at += length;
    }
    return head.toByteArray();
  }

  /** Four bytes stand before the boxes; what tells neither properties nor a picture is free. */
  private byte[] properties() throws UnsuitablePicture {
    for (int at = AROUND + 4; at + AROUND <= file.length; ) {
      int length = counted(at, file.length);
      if (type(file, at).equals("iprp")) {
        judge(at, at + length);
      } else if (!type(file, at).equals("hdlr")) {
        System.arraycopy("free".getBytes(StandardCharsets.ISO_8859_1), 0, file, at + 4, 4);
      }
      at += length;
    }
    return file;
  }

  private void judge(int start, int end) throws UnsuitablePicture {
    for (int at = start + AROUND; at + AROUND <= end; ) {
      int length = counted(at, end);
      if (WITH_BOXES.contains(type(file, at))) {
        judge(at, at + length);
      }
      at += length;
    }
  }

  private int counted(int at, int end) throws UnsuitablePicture {
    int length = length(file, at, end);
    boxes++;
    if (length == 0 || boxes > MOST) {
      throw UnsuitablePicture.damaged();
    }
    return length;
  }

  /** Of the box at a place, with its own head; 0 where that is no length within the end. */
  private static int length(byte[] file, int at, int end) {
    long length = ByteBuffer.wrap(file).getInt(at) & 0xffffffffL;
    if (length == 1 && end - at >= 2 * AROUND) {
      length = ByteBuffer.wrap(file).getLong(at + AROUND);
    }
    return length < AROUND || length > end - at ? 0 : (int) length;
  }

  private static String type(byte[] file, int at) {
    return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
  }
}
