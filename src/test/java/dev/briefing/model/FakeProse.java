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
    List<Mention> mentions)
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

  @Override
  public List<RunningText> runningTexts() {
    return List.of();
  }

  /** Reads a text whose first character stands at the position. */
  public static FakeProse of(Position at, String text) {
    List<Reference> references = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
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
      while (link.find()) {
        Reference found = reference(link, start, link.group().equals(line));
        references.add(found);
        int from = LINK.matcher(line.substring(0, link.start())).replaceAll("$2").length();
        int to = found.image() ? from : from + found.text().length();
        String sentence = LINK.matcher(line).replaceAll("$2");
        mentions.add(new Mention(found, sentence, from, to, Mention.Setting.SENTENCE, ""));
      }
    }
    String plain = LINK.matcher(text).replaceAll("$2");
    return new FakeProse(at, plain, references, headings, mentions);
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
