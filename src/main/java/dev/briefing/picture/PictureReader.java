package dev.briefing.picture;

import dev.briefing.model.Dimensions;
import java.util.Locale;
import java.util.Optional;

/** Reads how large a picture is, and whether it can be shown. */
public final class PictureReader {
  /** More bytes than any picture of a page needs. */
  public static final int LARGEST = 20_000_000;

  private PictureReader() {}

  /**
   * The dimensions of a picture; nothing for a drawing that does not tell them.
   *
   * @param name of the file, whose ending says what it should be
   * @throws UnsuitablePicture when it is something else, too large, or does more than show
   */
  public static Optional<Dimensions> read(String name, byte[] bytes) throws UnsuitablePicture {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.equals("svg")
        ? DrawingReader.read(bytes)
        : Optional.of(PhotographReader.read(ending, bytes));
  }
}
