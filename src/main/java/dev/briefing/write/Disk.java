package dev.briefing.write;

import dev.briefing.web.LongContent;
import dev.briefing.web.MeasuringStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Set;

/** All that the writer ever does to a disk, one announced step at a time. Follows no links. */
record Disk(Steps steps) {

  /** The folder and those above it, as far as they are missing. */
  void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      steps.before("create folder", folder);
      Files.createDirectories(folder);
    }
  }

  /** The folder that holds what lies inside the site; there always is one. */
  static Path folderOf(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  /** A new file with these bytes. */
  void createFile(Path file, byte[] bytes) throws IOException {
    createFile(file, out -> out.write(bytes));
  }

  /** A new file with what may be long; gives the SHA-256 of its bytes. */
  String createFile(Path file, LongContent content) throws IOException {
    steps.before("create", file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      steps.before("fill", file);
      MeasuringStream out = new MeasuringStream(Channels.newOutputStream(channel));
      content.to(out);
      return out.hash();
    }
  }

  /** Returns when the file's bytes would outlive a power cut. */
  void syncFile(Path file) throws IOException {
    steps.before("sync", file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(false);
    }
  }

  /**
   * The same for all files of a disk at once, which takes a small part of the time that many files
   * take one by one; false where the system has no command for it.
   */
  boolean syncDisk(Path folder) throws IOException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return false;
    }
    steps.before("sync", folder);
    try {
      Process sync =
          new ProcessBuilder("sync", "-f", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return sync.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Other bytes for a file; only for one that no reader trusts yet. */
  void overwrite(Path file, byte[] bytes) throws IOException {
    steps.before("overwrite", file);
    Files.write(
        file,
        bytes,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.SYNC);
  }

  /**
   * The same file under a second name: as a hard link, with its times; as a copy where the disk
   * knows no links. A symbolic link is made anew, with the same goal.
   */
  void link(Path file, Path second) throws IOException {
    steps.before("link", second);
    if (Files.isSymbolicLink(file)) {
      Files.createSymbolicLink(second, Files.readSymbolicLink(file));
      return;
    }
    try {
      Files.createLink(second, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      copy(file, second);
    }
  }

  private void copy(Path file, Path second) throws IOException {
    steps.before("copy", second);
    Files.copy(file, second, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** A rename within one disk, which happens wholly or not at all. */
  void rename(Path from, Path to) throws IOException {
    steps.before("rename", from);
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete(Path path) throws IOException {
    steps.before("delete", path);
    Files.deleteIfExists(path);
  }

  void permit(Path folder, Set<PosixFilePermission> permissions) throws IOException {
    steps.before("permit", folder);
    Files.setPosixFilePermissions(folder, permissions);
  }

  /** Puts the names in a folder on the disk, where the system can do it (Windows cannot). */
  void syncFolder(Path folder) throws IOException {
    steps.before("sync", folder);
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // A folder cannot be opened on Windows, nor synced on some network disks: the renames are
      // still whole, only a power cut in the same second may undo them.
      return;
    }
  }
}
