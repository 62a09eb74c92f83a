package dev.briefing.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileTextTest {
  private final Problems problems = new Problems();
  @TempDir private Path folder;

  private Optional<String> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("f"), bytes);
    return FileText.read(file, "content/f", problems);
  }

  @Test
  void everyLineEndIsALineFeedAndAByteOrderMarkIsNothing() throws IOException {
    assertThat(read("\uFEFFa\r\nb\rc\nd".getBytes(UTF_8))).contains("a\nb\nc\nd");
    assertThat(read("\uFEFF\uFEFFa".getBytes(UTF_8))).contains("a");
  }

  @Test
  void theFirstByteThatIsNotUtf8IsNamed() throws IOException {
    assertThat(read(new byte[] {'a', '\n', (byte) 0xc3, (byte) 0xa9, 'b', (byte) 0xff})).isEmpty();
    assertThat(problems.sorted().get(0).message())
        .isEqualTo("this is no text in UTF-8: byte 6 of the file is wrong");
    assertThat(problems.sorted().get(0).at()).hasToString("content/f:2:3");
  }

  @Test
  void aTextThatEndsInTheMiddleOfACharacterIsRefused() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xe4, (byte) 0xb8})).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void utf16IsCalledByItsName() throws IOException {
    assertThat(read("title: x".getBytes(UTF_16LE))).isEmpty();
    assertThat(problems.sorted().get(0).message()).contains("UTF-16");
  }

  @Test
  void controlCharactersAreRefusedWithTheirPlace() throws IOException {
    assertThat(read("a\r\nb\u0007".getBytes(UTF_8))).isEmpty();
    assertThat(problems.sorted().get(0).at()).hasToString("content/f:2:2");
  }

  @Test
  void aFileThatIsTooLongIsNotRead() throws IOException {
    assertThat(read(new byte[FileText.LARGEST + 1])).isEmpty();
    assertThat(problems.sorted().get(0).message()).contains("at most 5000000");
  }

  @Test
  void aFolderInTheFilesPlaceIsAProblemAndNoException() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("d"));
    assertThat(FileText.read(inside, "content/d", problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }
}
