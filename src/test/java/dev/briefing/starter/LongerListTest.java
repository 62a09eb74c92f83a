package dev.briefing.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an item is added to a list in a file. */
class LongerListTest {
  private static final List<String> ITEM = List.of("# Its name.", "- id: new", "", "  term: x");

  @Test
  void goesToTheEndOfTheFile() {
    assertThat(added("terms:\n  - id: old\n    term: y\n  # the end\n"))
        .isEqualTo(
            "terms:\n  - id: old\n    term: y\n  # the end\n"
                + "  # Its name.\n  - id: new\n\n    term: x\n");
  }

  @Test
  void goesBeforeTheNextKeyAndWhatIsSaidOfIt() {
    assertThat(added("terms:\n- id: old\n\n# What follows.\nnote: x"))
        .isEqualTo(
            "terms:\n- id: old\n# Its name.\n- id: new\n\n  term: x\n\n# What follows.\nnote: x");
  }

  @Test
  void aLastLineMayLackItsEnd() {
    assertThat(added("terms:\n  - {id: old}")).contains("- {id: old}\n  # Its name.\n  - id: new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "terms",
        "terms:\n",
        "terms: []",
        "terms: [{id: old}]",
        "terms: {id: old}",
        "terms:\n  [{id: old}]",
        "- id: old",
        "term:\n  - id: old",
        "terms:\n  - id: [old",
        "terms:\n  - id: old\n...\n",
        "terms:\n  - id: old\n  - |\n    text\n---\nx: y\n",
        "{terms: [{id: old}]}"
      })
  void refusesAFileThatHasNoSuchList(String text) {
    assertThatThrownBy(() -> added(text))
        .isInstanceOf(WrongInput.class)
        .hasMessage(
            "nothing can be added to terms.yaml: it has no list \"terms\" with an item in lines of"
                + " its own");
  }

  private static String added(String text) {
    return new LongerList("terms.yaml", text, "terms").with(ITEM);
  }
}
