package dev.briefing.render;

import dev.briefing.render.chart.Picture;
import dev.briefing.render.view.Html;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types of values that templates see, as people who write templates call them. */
final class ViewTypes {
  private final SortedMap<String, Class<?>> records = new TreeMap<>();

  /** All records that can be reached from these. */
  ViewTypes(Collection<? extends Class<?>> roots) {
    roots.forEach(this::gather);
  }

  /** By their names, in the order of the alphabet. */
  SortedMap<String, Class<?>> records() {
    return records;
  }

  private void gather(Type type) {
    if (type instanceof ParameterizedType many) {
      List.of(many.getActualTypeArguments()).forEach(this::gather);
    } else if (type instanceof Class<?> one && one.isRecord() && one != Html.class) {
      Class<?> known = records.putIfAbsent(name(one), one);
      if (known == null) {
        components(one).values().forEach(this::gather);
      } else if (known != one) {
        throw new IllegalStateException("two records are called " + name(one));
      }
    }
  }

  /** The types of a record's components, in their order. */
  static Map<String, Type> components(Class<?> view) {
    Map<String, Type> components = new LinkedHashMap<>();
    for (RecordComponent component : view.getRecordComponents()) {
      components.put(component.getName(), component.getGenericType());
    }
    return components;
  }

  /** {@code SourceNoteView} is a source note; what a chart is made of is named after it. */
  static String name(Class<?> view) {
    boolean chart = view.getPackage() == Picture.class.getPackage() && !view.isMemberClass();
    String name = (chart ? "Chart" : "") + view.getSimpleName();
    return name.replaceFirst("View$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** What a value is, with a link to what it consists of. */
  static String told(Type type) {
    if (type instanceof ParameterizedType many) {
      Type last = many.getActualTypeArguments()[many.getActualTypeArguments().length - 1];
      return many.getRawType() == Map.class ? "by text: " + told(last) : "list: " + told(last);
    }
    Class<?> one = (Class<?>) type;
    if (one == String.class) {
      return "text";
    }
    if (one == Html.class) {
      return "HTML";
    }
    return one == boolean.class ? "true or false" : one == int.class ? "number" : link(one);
  }

  private static String link(Class<?> view) {
    return "[" + name(view) + "](#" + name(view).replace(' ', '-') + ")";
  }
}
