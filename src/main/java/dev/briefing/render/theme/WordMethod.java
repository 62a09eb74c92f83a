package dev.briefing.render.theme;

import dev.briefing.render.phrase.Words;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;

/**
 * {@code w("key", argument…)} in a template: a word of the interface. Arguments are texts or
 * numbers.
 */
final class WordMethod implements TemplateMethodModelEx {
  private final Words words;

  WordMethod(Words words) {
    this.words = words;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    Galley.passing();
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(arguments.get(i));
    }
    if (values.length == 0 || !(values[0] instanceof String key)) {
      throw new TemplateModelException("w() takes the key of a word first");
    }
    Object[] rest = new Object[values.length - 1];
    System.arraycopy(values, 1, rest, 0, rest.length);
    try {
      return words.say(key, rest);
    } catch (RuntimeException fault) {
      throw new TemplateModelException(fault.getMessage(), fault);
    }
  }

  private static Object value(Object model) throws TemplateModelException {
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("w() takes texts and numbers");
  }
}
