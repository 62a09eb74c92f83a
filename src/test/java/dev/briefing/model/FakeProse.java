package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose for tests: links, images and headings in the simplest form in which they are written. */
public record FakeProse(
    Position at,
    String plain,
    List<Reference> references,
    List<Heading> headings,
    List<Mention> mentions,
    List<List<Stretch>> links)
    implements Prose {
  private static final Pattern LINK =
      Pattern.compile("(!?)\\[([^]]*)]\\(([^) ]*)(?: \"([^\"]*)\")?\\)");
  private static final Pattern HEADING = Pattern.compile("#+ (.*)");

  @Override
  public List<Quotation> quotations() {
    return List.of();
  }

  @Override
  public List<Statement> statements() {
    return List.of();
  }

  /** Each line as one sentence, free but where it links. */
  @Override
  public List<RunningText> runningTexts() {
    List<RunningText> texts = new ArrayList<>();
    List<String> lines = plain.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      texts.add(new FakeText(lines.get(i), links.get(i), at, i));
    }
    return texts;
  }

  private record FakeText(String text, List<Stretch> linked, Position start, int line)
      implements RunningText {
    @Override
    public List<Stretch> free() {
      List<Stretch> free = new ArrayList<>();
      int from = 0;
      for (Stretch link : linked) {
        free.add(new Stretch(from, link.from()));
        from = link.to();
      }
      free.add(new Stretch(from, text.length()));
      return free;
    }

    @Override
    public List<Stretch> emphasised() {
      return List.of();
    }

    @Override
    public List<Integer> sentences() {
      return List.of(0);
    }

    @Override
    public Position at(int offset) {
      int column = line == 0 ? start.column() : 1;
      return new Position(start.file(), start.line() + line, column + offset);
    }
  }

  /** Reads a text whose first character stands at the position. */
  public static FakeProse of(Position at, String text) {
    List<Reference> references = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<List<Stretch>> links = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Position start = new Position(at.file(), at.line() + i, i == 0 ? at.column() : 1);
      String line = lines.get(i);
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String id = heading.group(1).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        headings.add(new Heading(2, heading.group(1), id, start));
      }
      Matcher link = LINK.matcher(line);
      links.add(new ArrayList<>());
      while (link.find()) {
        Reference found = reference(link, start, link.group().equals(line));
        references.add(found);
        int from = LINK.matcher(line.substring(0, link.start())).replaceAll("$2").length();
        int to = found.image() ? from : from + found.text().length();
        links.get(i).add(new Stretch(from, to));
        String sentence = LINK.matcher(line).replaceAll("$2");
        mentions.add(new Mention(found, sentence, from, to, Mention.Setting.SENTENCE, ""));
      }
    }
    String plain = LINK.matcher(text).replaceAll("$2");
    return new FakeProse(at, plain, references, headings, mentions, links);
  }

  private static Reference reference(Matcher link, Position line, boolean alone) {
    return new Reference(
        Destination.of(link.group(3)),
        link.group(3),
        link.group(2),
        Optional.ofNullable(link.group(4)),
        link.group(1).equals("!"),
        alone,
        line.right(link.start()),
        link.group().length(),
        line.right(link.start(3)));
  }
}
