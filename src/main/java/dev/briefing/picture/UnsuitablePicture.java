package dev.briefing.picture;

/** Why a file cannot be shown as a picture, in one sentence for its author. */
public final class UnsuitablePicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;
  private final int line;

  UnsuitablePicture(String message, String hint) {
    this(message, hint, 1);
  }

  UnsuitablePicture(String message, String hint, int line) {
    super(message);
    this.hint = hint;
    this.line = line;
  }

  static UnsuitablePicture damaged() {
    return new UnsuitablePicture(
        "this picture is damaged: it does not say how large it is",
        "save it again from the program that made it");
  }

  static UnsuitablePicture largeProfile(int most) {
    return new UnsuitablePicture(
        "this picture has a colour profile of more than " + most + " bytes",
        "save it again without a profile, or with sRGB");
  }

  /** What this exception was made with, which is never missing. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** Where in the file, from 1; always 1 in a file that has no lines. */
  public int line() {
    return line;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }
}
