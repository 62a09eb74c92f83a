package dev.briefing.render.theme;

import dev.briefing.render.view.Html;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import org.jspecify.annotations.Nullable;

/** Shows views to templates: texts are escaped where they are printed, and {@link Html} is not. */
final class ViewWrapper extends DefaultObjectWrapper {
  ViewWrapper(Version version) {
    super(version);
    setMemberAccessPolicy(new RecordsOnly());
  }

  @Override
  public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    return object instanceof Html html
        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
        : super.wrap(object);
  }

  /**
   * A record is its components, and no text: to print one as a whole is a mistake, and should look
   * like one.
   */
  @Override
  protected TemplateModel handleUnknownType(Object object) {
    return new BeanModel(object, this);
  }
}
