package dev.briefing.render.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads theme folders: paths below the folder, with forward slashes, and the bytes of each file.
 */
final class ThemeFiles {
  private static final String FOLDER = "dev/briefing/theme/";

  private ThemeFiles() {}

  /**
   * Every regular file below a folder; links and dotfiles are left out. None if there is no such
   * folder.
   */
  static SortedMap<String, byte[]> in(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name =
            folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !isHidden(name)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return files;
  }

  /** The theme that the generator brings along, from its jar or from a folder of classes. */
  static SortedMap<String, byte[]> ofGenerator() {
    URL any = ThemeFiles.class.getClassLoader().getResource(FOLDER + "layout.ftlh");
    if (any == null) {
      throw new IllegalStateException("the class path has no " + FOLDER);
    }
    try {
      URLConnection connection = any.openConnection();
      if (connection instanceof JarURLConnection jar) {
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
          return in(file);
        }
      }
      return in(Path.of(new URI(any.toString())).resolveSibling(".").normalize());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static SortedMap<String, byte[]> in(JarFile jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
      if (!entry.isDirectory() && entry.getName().startsWith(FOLDER)) {
        try (InputStream bytes = jar.getInputStream(entry)) {
          files.put(entry.getName().substring(FOLDER.length()), bytes.readAllBytes());
        }
      }
    }
    return files;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.");
  }
}
