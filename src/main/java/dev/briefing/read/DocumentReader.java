package dev.briefing.read;

import dev.briefing.markdown.Markdown;
import dev.briefing.markdown.Places;
import dev.briefing.model.Briefing;
import dev.briefing.model.Correction;
import dev.briefing.model.FrontMatter;
import dev.briefing.model.Page;
import dev.briefing.model.Plan;
import dev.briefing.model.Prose;
import dev.briefing.model.Scheme;
import dev.briefing.model.Sector;
import dev.briefing.model.Update;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.MarkdownFault;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.HiddenCharacters;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a Markdown page: its front matter between two lines of {@code ---}, and its body. */
final class DocumentReader {
  private static final String FENCE = "---";

  private DocumentReader() {}

  /**
   * Reads one file into the parts.
   *
   * @param id the file's name
   */
  static void read(Scheme scheme, String id, TextLines file, Parts parts) {
    Optional<Integer> fence = closingFence(file, parts);
    Optional<Fields> fields =
        fence.flatMap(
            line -> {
              TextLines yaml = frontMatter(file, line);
              return YamlReader.read(yaml, parts.problems)
                  .flatMap(
                      node ->
                          DocumentShapes.of(scheme).read(node, new Scope(yaml, parts.problems)));
            });
    if (fields.isEmpty()) {
      parts.lost(scheme, id);
      return;
    }
    add(scheme, id, fields.get(), body(file, fence.get(), parts.problems), parts);
  }

  /** The line of the second {@code ---}; reported where there is none. */
  private static Optional<Integer> closingFence(TextLines file, Parts parts) {
    if (!line(file, 1).equals(FENCE)) {
      parts.problems.add(
          Problem.of(
                  Rule.FRONT_MATTER,
                  Position.startOf(file.file()),
                  1,
                  "the file does not open with its front matter")
              .withHint(
                  "start with a line of ---, then title: and what else belongs to it, then another"
                      + " line of ---"));
      return Optional.empty();
    }
    for (int number = 2; number <= file.count(); number++) {
      if (line(file, number).equals(FENCE)) {
        return Optional.of(number);
      }
    }
    parts.problems.add(
        Problem.of(
                Rule.FRONT_MATTER,
                Position.startOf(file.file()),
                3,
                "the front matter does not end")
            .withHint("put a line of --- between the front matter and the text"));
    return Optional.empty();
  }

  private static String line(TextLines file, int number) {
    int start = file.start(number);
    int end = number < file.count() ? file.start(number + 1) - 1 : file.text().length();
    return file.text().substring(start, end).stripTrailing();
  }

  /** The lines of YAML, at the places that they have in the file. */
  private static TextLines frontMatter(TextLines file, int fence) {
    return new TextLines(
        file.file(), "   " + file.text().substring(FENCE.length(), file.start(fence)));
  }

  private static Prose body(TextLines file, int fence, Problems problems) {
    String text = body(file, fence);
    Places places =
        (line, column) ->
            file.at(Math.min(file.start(fence + 1 + line) + column, file.text().length()));
    int start = file.text().length() - text.length();
    HiddenCharacters.reportNumbered(text, at -> file.at(start + at), problems);
    OptionalInt tooMuch = Markdown.tooMuchInBlocks(text);
    if (tooMuch.isPresent()) {
      problems.add(MarkdownFault.tooMuch(places.at(tooMuch.getAsInt(), 0)));
      return Markdown.blocks("", places);
    }
    Markdown.tooManyCells(text)
        .ifPresent(line -> problems.add(MarkdownFault.tooManyCells(places.at(line, 0))));
    // The file's text is kept once, for its places, and not a second time for the body.
    return Markdown.blocks(() -> body(file, fence), places);
  }

  private static String body(TextLines file, int fence) {
    return fence < file.count() ? file.text().substring(file.start(fence + 1)) : "";
  }

  private static void add(Scheme scheme, String id, Fields fields, Prose body, Parts parts) {
    Position at = Position.startOf(fields.at().file());
    FrontMatter head = head(id, fields);
    switch (scheme) {
      case BRIEFING ->
          parts.briefings.add(
              new Briefing(
                  id,
                  head,
                  fields.get(DocumentShapes.DATE).orElse(LocalDate.EPOCH),
                  fields.get(DocumentShapes.FIRST_PUBLISHED),
                  updates(fields),
                  fields.get(DocumentShapes.REVIEW_BY),
                  fields.all(DocumentShapes.AUTHORS),
                  fields.all(DocumentShapes.SECTORS),
                  body,
                  at));
      case SECTOR ->
          parts.sectors.add(
              new Sector(
                  id,
                  head,
                  fields.get(DocumentShapes.GROUP),
                  fields.get(DocumentShapes.ORDER).orElse(Integer.MAX_VALUE),
                  fields.get(DocumentShapes.CHINESE),
                  fields.get(DocumentShapes.PINYIN),
                  body,
                  at));
      case PLAN ->
          parts.plans.add(
              new Plan(
                  id,
                  head,
                  fields.get(DocumentShapes.PERIOD).map(Written::value),
                  fields.get(DocumentShapes.APPROVED),
                  fields.get(DocumentShapes.CHINESE),
                  fields.get(DocumentShapes.PINYIN),
                  fields.get(DocumentShapes.SOURCE),
                  body,
                  at));
      default -> parts.pages.add(new Page(id, head, body, at));
    }
  }

  private static Optional<List<Update>> updates(Fields fields) {
    if (!fields.has(DocumentShapes.UPDATES)) {
      return Optional.empty();
    }
    List<Update> updates = new ArrayList<>();
    for (Fields item : fields.all(DocumentShapes.UPDATES)) {
      Optional<LocalDate> date = item.get(DocumentShapes.UPDATE_DATE);
      Optional<String> note = item.get(DocumentShapes.UPDATE_NOTE);
      if (date.isPresent() && note.isPresent()) {
        updates.add(new Update(date.get(), note.get()));
      }
    }
    return Optional.of(updates);
  }

  private static FrontMatter head(String id, Fields fields) {
    List<Correction> corrections = new ArrayList<>();
    for (Fields item : fields.all(DocumentShapes.CORRECTIONS)) {
      Optional<LocalDate> date = item.get(DocumentShapes.CORRECTION_DATE);
      Optional<Prose> note = item.get(DocumentShapes.CORRECTION_NOTE);
      if (date.isPresent() && note.isPresent()) {
        corrections.add(new Correction(date.get(), note.get()));
      }
    }
    return new FrontMatter(
        fields.get(DocumentShapes.TITLE).orElse(id),
        fields.get(DocumentShapes.SUMMARY),
        fields.get(DocumentShapes.UPDATED),
        fields.get(DocumentShapes.DRAFT).orElse(false),
        fields.get(DocumentShapes.LINK_TERMS).orElse(true),
        fields.all(DocumentShapes.ALIASES),
        corrections);
  }
}
