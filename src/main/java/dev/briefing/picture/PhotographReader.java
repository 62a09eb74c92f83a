package dev.briefing.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import dev.briefing.model.Dimensions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the head of a picture that is made of pixels. */
final class PhotographReader {
  /** As many as a good camera takes; more would fill a reader's memory, and the build's. */
  private static final long MOST_PIXELS = 50_000_000;

  /** How many may be in memory to make a smaller picture; one that has more stays as it is. */
  static final long MOST_PIXELS_AT_ONCE = 25_000_000;

  /**
   * What packs more in a byte than drawings do is small enough as it is, and would take far longer
   * to unpack than to read.
   */
  private static final long MOST_PIXELS_IN_A_BYTE = 100;

  private static final Map<String, FileType> TYPES =
      Map.of(
          "png", FileType.Png,
          "jpg", FileType.Jpeg,
          "jpeg", FileType.Jpeg,
          "gif", FileType.Gif,
          "webp", FileType.WebP,
          "avif", FileType.Avif);

  /** Where each kind tells its size: the directory, its width, its height. */
  private static final List<Place> PLACES =
      List.of(
          new Place(
              PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
          new Place(
              JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
          new Place(
              GifHeaderDirectory.class,
              GifHeaderDirectory.TAG_IMAGE_WIDTH,
              GifHeaderDirectory.TAG_IMAGE_HEIGHT),
          new Place(
              WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT),
          new Place(
              HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT));

  /** How far into a file its head may reach. */
  private static final int HEAD = 100_000;

  private final byte[] file;
  private final Metadata metadata;

  private PhotographReader(byte[] file, Metadata metadata) {
    this.file = file;
    this.metadata = metadata;
  }

  /**
   * @param ending of the file's name, without the dot
   */
  static Dimensions read(String ending, byte[] bytes) throws UnsuitablePicture {
    try {
      FileType type = FileTypeDetector.detectFileType(new ByteArrayInputStream(bytes));
      if (type != TYPES.get(ending)) {
        throw new UnsuitablePicture(
            "this is no "
                + ending.toUpperCase(Locale.ROOT)
                + " picture"
                + (type == FileType.Unknown ? "" : ", but " + type.getName()),
            type == FileType.Unknown
                ? "save it again from the program that made it"
                : "rename it to what it is, or save it as what its name says");
      }
      byte[] head = PictureHead.of(type, bytes);
      return new PhotographReader(
              bytes,
              ImageMetadataReader.readMetadata(new ByteArrayInputStream(head), head.length, type))
          .dimensions(type);
    } catch (ImageProcessingException | IOException | RuntimeException damage) {
      throw UnsuitablePicture.damaged();
    } catch (OutOfMemoryError | StackOverflowError damage) {
      // A head that claims to be gigabytes long, or boxes in boxes without end.
      throw UnsuitablePicture.damaged();
    }
  }

  private Dimensions dimensions(FileType type) throws UnsuitablePicture {
    for (Place place : PLACES) {
      for (Directory directory : metadata.getDirectoriesOfType(place.directory())) {
        Integer width = directory.getInteger(place.width());
        Integer height = directory.getInteger(place.height());
        if (width != null && height != null && width > 0 && height > 0) {
          return dimensions(type, width, height);
        }
      }
    }
    throw UnsuitablePicture.damaged();
  }

  private Dimensions dimensions(FileType type, int width, int height) throws UnsuitablePicture {
    if ((long) width * height > MOST_PIXELS) {
      throw new UnsuitablePicture(
          "this picture has " + width + " × " + height + " pixels, too many for a page",
          "save it with a width of 2000 pixels or less");
    }
    return turned()
        ? new Dimensions(height, width, false)
        : new Dimensions(width, height, isWorthIt((long) width * height) && shrinkable(type));
  }

  private boolean isWorthIt(long pixels) {
    return pixels <= MOST_PIXELS_AT_ONCE && pixels <= MOST_PIXELS_IN_A_BYTE * file.length;
  }

  /** Whether a camera held upright wrote that the picture is to be turned. */
  private boolean turned() {
    boolean quarter =
        metadata.getDirectoriesOfType(HeifDirectory.class).stream()
            .map(directory -> directory.getInteger(HeifDirectory.TAG_IMAGE_ROTATION))
            .anyMatch(degrees -> degrees != null && degrees % 180 != 0);
    return quarter || orientation() >= 5;
  }

  private int orientation() {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer told = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
    return Objects.requireNonNullElse(told, 1);
  }

  /** Colours that only the whole file tells, and few colours, are left as they are. */
  private boolean shrinkable(FileType type) {
    if (orientation() != 1 || !ordinaryColours()) {
      return false;
    }
    if (type == FileType.Jpeg) {
      JpegDirectory jpeg = metadata.getFirstDirectoryOfType(JpegDirectory.class);
      Integer components = jpeg.getInteger(JpegDirectory.TAG_NUMBER_OF_COMPONENTS);
      return components != null && (components == 1 || components == 3) && JpegScans.areFew(file);
    }
    return type == FileType.Png && plainPng();
  }

  private boolean plainPng() {
    PngDirectory png = metadata.getFirstDirectoryOfType(PngDirectory.class);
    Integer bits = png.getInteger(PngDirectory.TAG_BITS_PER_SAMPLE);
    Integer colours = png.getInteger(PngDirectory.TAG_COLOR_TYPE);
    boolean palette = colours != null && colours == 3;
    return bits != null && bits == 8 && !palette && !moving();
  }

  /** Whether the head announces an animation. */
  private boolean moving() {
    int length = Math.min(file.length, HEAD);
    return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("acTL");
  }

  /** Whether its numbers mean the colours that screens take them for. */
  private boolean ordinaryColours() {
    IccDirectory profile = metadata.getFirstDirectoryOfType(IccDirectory.class);
    String name = profile == null ? "sRGB" : profile.getString(IccDirectory.TAG_TAG_desc);
    return name != null
        && name.contains("sRGB")
        && metadata.getDirectoriesOfType(PngDirectory.class).stream()
            .map(directory -> directory.getObject(PngDirectory.TAG_GAMMA))
            .allMatch(gamma -> gamma == null || isUsual(gamma));
  }

  private static boolean isUsual(Object gamma) {
    double value =
        gamma instanceof Rational ratio ? ratio.doubleValue() : ((Number) gamma).doubleValue();
    return Math.abs(value - 0.45455) < 0.001;
  }

  private record Place(Class<? extends Directory> directory, int width, int height) {}
}
