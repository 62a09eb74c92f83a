package dev.briefing.render.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code asset("style.css")} in a template: the link to an asset from the page that is drawn. */
final class AssetMethod implements TemplateMethodModelEx {
  private final Assets assets;
  private final UnaryOperator<String> link;

  /**
   * @param link from an address of the site to the link that leads there from the page
   */
  AssetMethod(Assets assets, UnaryOperator<String> link) {
    this.assets = assets;
    this.link = link;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Galley.passing();
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
      throw new TemplateModelException("asset() takes the name of a file in assets/");
    }
    String name = text.getAsString();
    return assets
        .address(name)
        .map(link)
        .orElseThrow(() -> new TemplateModelException("the theme has no assets/" + name));
  }
}
