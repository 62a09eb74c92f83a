package dev.briefing.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command that a page of the docs shows, as one of the program's: a goal of Maven stands for the
 * command of its name, and its parameters for options.
 *
 * @param page where it is shown
 * @param shown as it is shown
 * @param arguments of the program
 * @param goal of Maven; empty where it is no goal
 * @param properties that are given to the goal
 */
record ShownCommand(
    Path page, String shown, List<String> arguments, String goal, List<String> properties) {
  private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern GOAL =
      Pattern.compile("(?:dev\\.briefing:briefing-maven-plugin:[^:]+|briefing):([a-z]+)");
  private static final Pattern PROPERTY = Pattern.compile("-D([a-z.-]+)=(.*)");
  private static final Pattern PROGRAM =
      Pattern.compile("(?:java -jar (?:\\S*/)?briefing\\.jar|target/briefing|briefing) (.*)");

  /** Options that are no parameter's name. */
  private static final Map<String, String> POSITIONS = Map.of("kind", "", "folder", "");

  ShownCommand {
    arguments = List.copyOf(arguments);
    properties = List.copyOf(properties);
  }

  /** All that a page shows, in blocks and in lines. */
  static List<ShownCommand> in(Path page) throws IOException {
    List<ShownCommand> commands = new ArrayList<>();
    boolean block = false;
    for (String line : Files.readAllLines(page)) {
      if (line.strip().startsWith("```")) {
        block = !block;
      } else if (block) {
        of(page, line.strip().replaceFirst("^- (?:run: )?", "").replaceFirst("\\s+#.*", ""))
            .ifPresent(commands::add);
      } else {
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
          of(page, inline.group(1)).ifPresent(commands::add);
        }
      }
    }
    return commands;
  }

  private static Optional<ShownCommand> of(Path page, String shown) {
    String text = shown.replace("…", "Something new").replaceFirst(" >.*", "");
    Matcher program = PROGRAM.matcher(text);
    if (program.matches()) {
      return Optional.of(new ShownCommand(page, shown, words(program.group(1)), "", List.of()));
    }
    return text.startsWith("mvn ") ? ofMaven(page, shown, words(text)) : Optional.empty();
  }

  private static Optional<ShownCommand> ofMaven(Path page, String shown, List<String> words) {
    List<String> options = new ArrayList<>();
    List<String> properties = new ArrayList<>();
    String goal = "";
    String kind = "";
    for (String word : words) {
      Matcher property = PROPERTY.matcher(word);
      Matcher called = GOAL.matcher(word);
      if (property.matches()) {
        String name = property.group(1).replaceFirst("^briefing\\.", "");
        properties.add(property.group(1));
        if (name.equals("kind")) {
          kind = property.group(2);
        } else if (!POSITIONS.containsKey(name)) {
          options.add("--" + name);
          if (!property.group(2).equals("true")) {
            options.add(property.group(2));
          }
        }
      } else if (called.matches()) {
        goal = called.group(1);
      }
    }
    if (goal.isEmpty()) {
      return Optional.empty();
    }
    List<String> arguments = new ArrayList<>(List.of(goal));
    if (!kind.isEmpty()) {
      arguments.add(kind);
    }
    arguments.addAll(options);
    return Optional.of(new ShownCommand(page, shown, arguments, goal, properties));
  }

  private static List<String> words(String line) {
    return WORD.matcher(line).results().map(word -> word.group().replace("\"", "")).toList();
  }
}
