package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names as CSL has them: parts of a person's name, or the literal name of a body. */
final class CslNames {
  private static final List<String> PARTS =
      List.of("family", "given", "literal", "suffix", "dropping-particle", "non-dropping-particle");
  private static final List<Field<String>> FIELDS =
      PARTS.stream().map(part -> optional(part, Grammars.TEXT, "A part of the name.")).toList();
  private static final Shape NAME = new Shape("a name", "A person or a body.", List.copyOf(FIELDS));

  static final Grammar<List<Map<String, String>>> NAMES = list(new NameGrammar());

  private CslNames() {}

  private static final class NameGrammar implements Grammar<Map<String, String>> {
    @Override
    public String form() {
      return "a name, such as {family: Liu, given: John} or {literal: World Bank}";
    }

    @Override
    public Optional<Map<String, String>> read(Node node, Scope scope) {
      if (!(node instanceof Node.Mapping)) {
        scope.wrongType(node, form());
        return Optional.empty();
      }
      Optional<Fields> fields = NAME.read(node, scope);
      Map<String, String> name = new TreeMap<>();
      fields.ifPresent(
          group ->
              FIELDS.forEach(
                  field -> group.get(field).ifPresent(part -> name.put(field.name(), part))));
      if (!name.containsKey("family")
          && !name.containsKey("literal")
          && !name.containsKey("given")) {
        scope
            .problems()
            .add(
                Problem.of(
                    Rule.MISSING_KEY, node.at(), 1, "a name needs \"family\" or \"literal\""));
        return Optional.empty();
      }
      return Optional.of(Map.copyOf(name));
    }
  }
}
