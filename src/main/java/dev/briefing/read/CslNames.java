package dev.briefing.read;

import static dev.briefing.read.shape.Field.optional;
import static dev.briefing.read.shape.Grammars.list;

import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import dev.briefing.read.shape.Demand;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Fields;
import dev.briefing.read.shape.Grammar;
import dev.briefing.read.shape.Grammars;
import dev.briefing.read.shape.Notation;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.shape.Shape;
import dev.briefing.read.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names as CSL has them: parts of a person's name, or the literal name of a body. */
final class CslNames {
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("family", "The family name.");
    PARTS.put("given", "The given names.");
    PARTS.put("literal", "The whole name of a body, or of a person whose name has no parts.");
    PARTS.put("suffix", "What stands behind the name, such as Jr.");
    PARTS.put("dropping-particle", "A particle that sorting and short forms leave out.");
    PARTS.put("non-dropping-particle", "A particle that stays with the family name, such as van.");
  }

  private static final List<Field<String>> FIELDS =
      PARTS.entrySet().stream()
          .map(part -> optional(part.getKey(), Grammars.TEXT, part.getValue()))
          .toList();
  private static final Shape NAME =
      new Shape("a name", "A person or a body.", List.copyOf(FIELDS))
          .demanding(Demand.atLeastOne(FIELDS.get(0), FIELDS.get(1), FIELDS.get(2)));

  static final Grammar<List<Map<String, String>>> NAMES = list(new NameGrammar());

  private CslNames() {}

  private static final class NameGrammar implements Grammar<Map<String, String>> {
    @Override
    public String form() {
      return "a name, such as {family: Liu, given: John} or {literal: World Bank}";
    }

    @Override
    public Notation notation() {
      return NAME.notation();
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
