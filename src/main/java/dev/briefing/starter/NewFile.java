package dev.briefing.starter;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.build.BuildFailure;
import dev.briefing.model.Catalogue;
import dev.briefing.read.ContentReader;
import dev.briefing.read.Slug;
import dev.briefing.write.NewFiles;
import dev.briefing.write.SmallFile;
import dev.briefing.write.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file or an entry of one kind that an author begins.
 *
 * @param content the content folder
 * @param title what readers will see
 * @param name what references will call it; made of the title where it is empty
 * @param into the file whose list it goes into; one of its own where it is empty
 */
public record NewFile(Path content, FileKind kind, String title, String name, String into) {

  /** {@link WrongInput} where there is no such folder, or the words do not fit the kind. */
  public NewFile {
    unless(Files.isDirectory(content), "there is no folder " + content);
    unless(!title.isBlank(), "a title is needed: what readers will see");
    unless(Titles.fits(title), "a title is one line of text: " + title);
    title = title.strip();
    String given = name;
    name = name.isBlank() ? Slug.of(title) : name;
    unless(
        given.isBlank() || given.equals(Slug.of(given)),
        "a name is lower-case letters, digits and hyphens: " + given);
    unless(!name.isEmpty(), "no name can be made of the title \"" + title + "\": give one as well");
    unless(into.isBlank() || kind.isEntry(), "a " + kind + " has a file of its own");
  }

  /** The day in this machine's time zone. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /**
   * Writes it, unless there is one of that name.
   *
   * @return lines that say what was done, and what comes next
   */
  public List<String> write(LocalDate today) throws BuildFailure {
    Catalogue site = new Catalogue(ContentReader.read(content, label()).site());
    unless(
        isFree(name, site),
        "there is %s named %s already: take another name, such as %s"
            .formatted(kind.withArticle(), name, free(site)));
    FirstDraft draft = new FirstDraft(kind, title, name, today, site);
    try {
      String file = into.isBlank() ? alone(draft) : added(draft);
      return List.of(label() + "/" + file + ": " + kind.withArticle() + " named " + name, next());
    } catch (WriteFailure failure) {
      throw new BuildFailure(failure);
    }
  }

  private String alone(FirstDraft draft) throws WriteFailure {
    String file = kind.file(name);
    NewFiles.create(content, new TreeMap<>(Map.of(file, draft.file())));
    return file;
  }

  private String added(FirstDraft draft) throws WriteFailure, BuildFailure {
    String base = Path.of(into).getFileName().toString().replaceFirst("\\.yaml$", "");
    String file = kind.file(base);
    Path path = content.resolve(file);
    unless(Files.isRegularFile(path), "there is no file " + label() + "/" + file);
    String text;
    try {
      text = Files.readString(path);
    } catch (IOException fault) {
      throw new BuildFailure(fault);
    }
    boolean windows = text.contains("\r\n");
    String longer =
        new LongerList(label() + "/" + file, text.replace("\r\n", "\n"), kind.list())
            .with(draft.entry());
    SmallFile.replace(path, windows ? longer.replace("\n", "\r\n") : longer);
    return file;
  }

  private boolean isFree(String some, Catalogue site) {
    return !site.has(kind.scheme(), some)
        && (!into.isBlank() || Files.notExists(content.resolve(kind.file(some))));
  }

  private String free(Catalogue site) {
    int number = 2;
    while (!isFree(name + "-" + number, site)) {
      number++;
    }
    return name + "-" + number;
  }

  private String next() {
    return switch (kind) {
      case BRIEFING, SECTOR, PLAN, PAGE ->
          "Next: write its summary and its text; it is a draft until you take out draft: true.";
      case INDICATOR ->
          "Next: name its unit, and fill in the first observation: [7%](indicator:" + name + ").";
      case COMPARISON -> "Next: name its columns and rows.";
      case TERM ->
          "Next: write its definition, and use it in a text; until then the check asks for both.";
      case SOURCE ->
          "Next: fill in what is known of it; then cite it: [title](source:" + name + ").";
    };
  }

  private String label() {
    Path last = content.toAbsolutePath().normalize().getFileName();
    return last == null ? "content" : last.toString();
  }
}
