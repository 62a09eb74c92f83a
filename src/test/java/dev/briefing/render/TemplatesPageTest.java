package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} says what templates see: it is made of the views and the theme. */
final class TemplatesPageTest {
  private static final Path PAGE = Path.of("docs/templates.md");
  private static final String MARK =
      "<!-- What follows is made of the theme and of the records that it sees. -->\n";

  @Test
  void theReferenceIsCurrent() throws IOException {
    String page = Files.readString(PAGE);
    String current = page.substring(0, page.indexOf(MARK) + MARK.length()) + TemplatesPage.text();
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, current);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(current);
  }

  @Test
  void everyNameIsDescribed() {
    TemplatesPage.types().records().values().forEach(TemplatesPageTest::isDescribed);
    for (Plate plate : Plate.values()) {
      isDescribed(plate.view());
    }
  }

  private static void isDescribed(Class<?> view) {
    ViewDocs docs = ViewDocs.of(view);
    assertThat(docs.about()).as("the Javadoc of " + view).isNotEmpty();
    ViewTypes.components(view)
        .keySet()
        .forEach(
            name ->
                assertThat(docs.components().get(name))
                    .as("@param %s in the Javadoc of %s", name, view.getSimpleName())
                    .isNotBlank()
                    .doesNotContain("|", "{@"));
  }

  @Test
  void everyTemplateSaysWhatItDraws() {
    for (TemplateSource template : TemplateSource.all().values()) {
      assertThat(template.about()).as("the first comment of " + template.name()).isNotEmpty();
      if (template.macros().size() > 1) {
        for (TemplateSource.Macro macro : template.macros()) {
          assertThat(macro.about())
              .as("the comment before the macro %s in %s", macro.name(), template.name())
              .isNotEmpty();
        }
      }
    }
  }

  @Test
  void everyAssetIsListed() {
    assertThat(TemplateSource.files(TemplateSource.THEME.resolve("assets")))
        .containsExactlyElementsOf(TemplatesPage.ASSETS.keySet());
  }

  @Test
  void everyTemplateThatTheBuildDrawsIsThere() {
    for (Plate plate : Plate.values()) {
      assertThat(TemplateSource.all()).containsKey(plate.template());
    }
  }
}
