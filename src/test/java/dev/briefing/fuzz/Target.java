package dev.briefing.fuzz;

import dev.briefing.convert.NotImported;
import dev.briefing.figure.FigureReader;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.markdown.SoundHtml;
import dev.briefing.problem.Problems;
import dev.briefing.read.yaml.HiddenCharacters;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What inputs are thrown at. An input that ends in anything but a value of ours has found
 * something: an exception, an {@link AssertionError} of what the target looks at, no end.
 */
enum Target {
  /** A text, read as YAML. */
  YAML(4) {
    @Override
    void accept(byte[] input) {
      TextLines text = new TextLines("x.yaml", text(input));
      Problems problems = new Problems();
      HiddenCharacters.reportIn(text, problems);
      if (YamlReader.read(text, problems).isEmpty() && problems.count() == 0) {
        throw new AssertionError("nothing was read, and nothing said");
      }
    }
  },
  /** A text, read and written as Markdown, in blocks and in a line. */
  MARKDOWN(4) {
    @Override
    void accept(byte[] input) throws Exception {
      SoundHtml.of(text(input));
    }
  },
  /** A text in which figures are found. */
  FIGURES(3) {
    @Override
    void accept(byte[] input) {
      String text = text(input);
      List<WrittenFigure> figures = FigureReader.english().all(text);
      int last = 0;
      for (WrittenFigure figure : figures) {
        if (figure.start() < last || !text.startsWith(figure.text(), figure.start())) {
          throw new AssertionError(figure + " does not stand where it says");
        }
        last = figure.end();
      }
      if (!figures.containsAll(FigureReader.english().find(text))) {
        throw new AssertionError("a claim that is no figure");
      }
    }
  },
  /** A line with the ending of its name, then a picture. */
  PICTURES(3) {
    @Override
    void accept(byte[] input) throws Exception {
      SoundPicture.of(input);
    }
  },
  /** A line with a name and what is said of it, then a file of others. */
  IMPORTS(3) {
    @Override
    void accept(byte[] input) throws Exception {
      try {
        ForeignFile.of(input).read();
      } catch (NotImported refused) {
        // That is an answer, too.
        return;
      }
    }
  },
  /** Files, each below a line with its path, that are laid over the golden site. */
  FOLDERS(4) {
    @Override
    void accept(byte[] input) throws Exception {
      Folder.golden().publish(Texts.of(text(input)));
    }
  },
  /** Edits of the golden site, spelt in bytes. */
  EDITS(9) {
    @Override
    void accept(byte[] input) throws Exception {
      Folder folder = Folder.golden();
      folder.publish(new Edits(folder.files(), input).made());
    }
  };

  private static final Path FOUND = Path.of("src/test/resources/fuzz");

  /** Its share of the time. */
  private final int share;

  Target(int share) {
    this.share = share;
  }

  abstract void accept(byte[] input) throws Exception;

  int share() {
    return share;
  }

  static int shares() {
    int all = 0;
    for (Target target : values()) {
      all += target.share;
    }
    return all;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The inputs that once found something here. */
  Path found() {
    return FOUND.resolve(word());
  }

  /** As a file is read: whatever the bytes are, their line ends are ours, and no control is in. */
  static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
  }
}
