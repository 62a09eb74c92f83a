package dev.briefing.read.shape;

import dev.briefing.markdown.Places;
import dev.briefing.model.Quote;
import dev.briefing.model.Written;
import dev.briefing.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a source within a YAML text: each keeps its place in the file. */
final class QuoteGrammar implements Grammar<Quote> {

  @Override
  public String form() {
    return "a text";
  }

  @Override
  public Notation notation() {
    return Grammars.TEXT.notation();
  }

  @Override
  public Optional<Quote> read(Node node, Scope scope) {
    return Grammars.TEXT
        .read(node, scope)
        .map(
            text ->
                new Quote(
                    new Written<>(text, node.at(), node.length()),
                    words(text, ScalarPlaces.of((Node.Scalar) node, text, scope.lines()))));
  }

  private static List<Written<String>> words(String text, Places places) {
    List<Written<String>> words = new ArrayList<>();
    int line = 0;
    int lineStart = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        lineStart = c == '\n' ? at : lineStart;
        line += c == '\n' ? 1 : 0;
        continue;
      }
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      words.add(
          new Written<>(
              word, places.at(line, at - lineStart), word.codePointCount(0, word.length())));
      at = end;
    }
    return words;
  }
}
