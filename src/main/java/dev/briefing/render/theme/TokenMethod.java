package dev.briefing.render.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/** {@code token("c1")} in a template: what {@code --c1} stands for in the style sheet. */
final class TokenMethod implements TemplateMethodModelEx {
  private final StyleTokens tokens;

  TokenMethod(StyleTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Galley.passing();
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
      throw new TemplateModelException("token() takes the name of a token of style.css");
    }
    String name = text.getAsString();
    return tokens
        .value(name)
        .orElseThrow(
            () ->
                new TemplateModelException("assets/style.css has no --" + name + " in its :root"));
  }
}
