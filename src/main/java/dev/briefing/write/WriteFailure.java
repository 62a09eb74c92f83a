package dev.briefing.write;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * A publish that did not happen. The message is a whole sentence for the analyst, with what to do;
 * the site that was there is as it was, unless the reason is {@link Reason#LEFTOVER}.
 */
public final class WriteFailure extends Exception {

  @Serial private static final long serialVersionUID = 1;

  /** What stood in the way. */
  public enum Reason {
    /** The target is no folder, or one that no site may be published to. */
    UNFIT_TARGET,
    /** The target holds the files of others, and nothing says which are the generator's. */
    FOREIGN_TARGET,
    /** A new file would overwrite another. */
    IN_THE_WAY,
    /** A page would overwrite a file that the generator did not write. */
    FOREIGN_FILE,
    /** The list of the generator's own files cannot be read. */
    DAMAGED_MANIFEST,
    /** The target and the content lie in each other. */
    OVERLAP,
    /** Another publish to the same target is running. */
    BUSY,
    /** A content could not be computed. */
    CONTENT,
    /** The disk has no room. */
    DISK_FULL,
    /** The disk refused, for the reason in the message. */
    DISK,
    /** The new site is in place, but something of the old one is still beside it. */
    LEFTOVER
  }

  private final Reason reason;

  WriteFailure(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  WriteFailure(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** A failure of the disk, in words. */
  static WriteFailure of(Path target, IOException cause) {
    String why = why(cause);
    if (full(cause)) {
      return new WriteFailure(
          Reason.DISK_FULL,
          "Cannot publish to %s: the disk is full. The site was left as it was; free some space and publish again."
              .formatted(target),
          cause);
    }
    return new WriteFailure(
        Reason.DISK,
        "Cannot publish to %s: %s. The site was left as it was.".formatted(target, why),
        cause);
  }

  /** A failure of the disk while a site is removed; some of its files may be gone. */
  static WriteFailure ofRemoval(Path target, IOException cause) {
    return new WriteFailure(
        Reason.DISK,
        "Cannot remove the site in %s: %s. Run it again when that is mended."
            .formatted(target, why(cause)),
        cause);
  }

  /** A failure of the disk with one file, which was left as it was. */
  static WriteFailure ofFile(Path file, IOException cause) {
    return new WriteFailure(
        full(cause) ? Reason.DISK_FULL : Reason.DISK,
        "Cannot write %s: %s. It was left as it was.".formatted(file, why(cause)),
        cause);
  }

  /** A name that this machine's file system or locale cannot write. */
  static WriteFailure of(Path target, InvalidPathException cause) {
    return new WriteFailure(
        Reason.DISK,
        "Cannot publish to %s: this machine cannot write the file name \"%s\". Set the locale to UTF-8 (LC_ALL=C.UTF-8) and publish again."
            .formatted(target, cause.getInput()),
        cause);
  }

  /** The new site stands, but cleaning up after it failed. */
  static WriteFailure leftover(Place place, IOException cause) {
    return new WriteFailure(
        Reason.LEFTOVER,
        "The new site is in %s, but the old one could not be removed from %s: %s. The next publish will try again."
            .formatted(place, place.setAside(), why(cause)),
        cause);
  }

  static String why(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + " cannot be read or written (permission denied)";
    }
    if (cause instanceof FileSystemException e && e.getFile() != null) {
      String what = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
      return e.getFile() + ": " + what;
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }

  /** The JDK has no type for it; these are the words of Linux, macOS and Windows. */
  private static boolean full(IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left")
        || message.contains("not enough space")
        || message.contains("quota exceeded");
  }
}
