package dev.briefing.render;

import static java.util.stream.Collectors.toSet;

import dev.briefing.render.view.Html;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which names a template uses that nobody hands to it. Where the type of a value is plain (it is
 * one that the build hands over, or an item of its lists), each name after a dot has to be one of
 * its components; elsewhere, as in the parameters of macros, one of any record's.
 */
final class TemplateNames {
  private static final Set<String> FUNCTIONS = Set.of("w", "asset", "token");
  private static final Set<String> WORDS =
      Set.of("as", "in", "gt", "gte", "lt", "lte", "true", "false", "using");
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern IMPORT = Pattern.compile("<#import \"([^\"]+)\" as (\\w+)>");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern CHAIN =
      Pattern.compile("(?<![\\w.?])([A-Za-z_]\\w*)((?:\\.[A-Za-z_]\\w*)*)(\\s*=(?!=))?");
  private static final Pattern LIST = Pattern.compile("(.+) as (\\w+)(?:, *(\\w+))?");

  private final Map<String, TemplateSource> templates;
  private final Set<String> components =
      TemplatesPage.types().records().values().stream()
          .flatMap(view -> ViewTypes.components(view).keySet().stream())
          .collect(toSet());

  TemplateNames(Map<String, TemplateSource> templates) {
    this.templates = templates;
  }

  /** Each as {@code template: name}, of every template that is drawn and all that it imports. */
  Set<String> unknown() {
    Set<String> unknown = new TreeSet<>();
    for (Plate plate : Plate.values()) {
      Map<String, Type> handed = new HashMap<>();
      if (plate.isPage()) {
        handed.putAll(TemplatesPage.PAGE);
        handed.put("content", plate.view());
      } else {
        handed.putAll(ViewTypes.components(plate.view()));
      }
      for (String name : drawing(plate.template(), new TreeSet<>())) {
        unknown.addAll(unknown(templates.get(name), handed));
      }
    }
    return unknown;
  }

  /** A template with all that it imports. */
  private Set<String> drawing(String name, Set<String> all) {
    if (all.add(name)) {
      imports(templates.get(name)).values().forEach(other -> drawing(other, all));
    }
    return all;
  }

  private static Map<String, String> imports(TemplateSource template) {
    Map<String, String> imports = new HashMap<>();
    Matcher found = IMPORT.matcher(template.text());
    while (found.find()) {
      String folder = template.name().replaceFirst("[^/]*$", "");
      imports.put(
          found.group(2),
          Path.of(folder + found.group(1)).normalize().toString().replace('\\', '/'));
    }
    return imports;
  }

  private Set<String> unknown(TemplateSource template, Map<String, Type> handed) {
    Map<String, String> imports = imports(template);
    Set<String> own = template.macros().stream().map(TemplateSource.Macro::name).collect(toSet());
    Map<String, Type> known = new HashMap<>(handed);
    Set<String> locals = new HashSet<>();
    Set<String> unknown = new TreeSet<>();
    for (String tag : tags(template.text())) {
      boolean macro = tag.startsWith("#macro ");
      String bare = TEXT.matcher(tag.replaceFirst("^#\\w+|^@", "")).replaceAll("0");
      if (tag.startsWith("#import ") || tag.startsWith("/")) {
        continue;
      }
      if (macro) {
        Stream.of(bare.strip().split("\\s+"))
            .skip(1)
            .map(parameter -> parameter.replaceFirst("=.*", ""))
            .forEach(locals::add);
        known = new HashMap<>(handed);
        locals.forEach(known::remove);
        continue;
      }
      Matcher list = LIST.matcher(bare.strip());
      if (tag.startsWith("#list ") && list.matches()) {
        known.put(list.group(2), item(type(list.group(1).strip(), known)));
        locals.add(list.group(2));
        bare = list.group(1);
      }
      Matcher lambda = Pattern.compile("(\\w+)\\s*->").matcher(bare);
      while (lambda.find()) {
        locals.add(lambda.group(1));
      }
      Matcher chain = CHAIN.matcher(bare);
      while (chain.find()) {
        boolean assigns = chain.group(3) != null;
        String first = chain.group(1);
        List<String> rest = new ArrayList<>(Arrays.asList(chain.group(2).split("\\.")));
        rest.removeIf(String::isEmpty);
        if (assigns) {
          if (tag.startsWith("#assign") || tag.startsWith("#local")) {
            locals.add(first);
            known.remove(first);
          }
        } else if (imports.containsKey(first)) {
          Set<String> macros =
              templates.get(imports.get(first)).macros().stream()
                  .map(TemplateSource.Macro::name)
                  .collect(toSet());
          if (rest.size() != 1 || !macros.contains(rest.get(0))) {
            unknown.add(template.name() + ": " + first + String.join(".", rest));
          }
        } else if (tag.startsWith("@") && own.contains(first) && rest.isEmpty()) {
          continue;
        } else if (!WORDS.contains(first) && !FUNCTIONS.contains(first)) {
          follow(first, rest, known, locals)
              .ifPresent(it -> unknown.add(template.name() + ": " + it));
        }
      }
    }
    return unknown;
  }

  private Optional<String> follow(
      String first, List<String> rest, Map<String, Type> known, Set<String> locals) {
    Type type = known.get(first);
    if (type == null && !locals.contains(first)) {
      return Optional.of(first);
    }
    String path = first;
    for (String name : rest) {
      path += "." + name;
      boolean there;
      if (type instanceof Class<?> view && view.isRecord()) {
        there = view != Html.class && ViewTypes.components(view).containsKey(name);
        type = there ? ViewTypes.components(view).get(name) : null;
      } else {
        there = type == null && components.contains(name);
      }
      if (!there) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** The type of a chain of names; none where it is not plain. */
  private static Type type(String expression, Map<String, Type> known) {
    Type type = null;
    String[] names = expression.split("\\.");
    for (int i = 0; i < names.length; i++) {
      if (i == 0) {
        type = known.get(names[0]);
      } else {
        type =
            type instanceof Class<?> view && view.isRecord()
                ? ViewTypes.components(view).get(names[i])
                : null;
      }
    }
    return type;
  }

  private static Type item(Type list) {
    return list instanceof ParameterizedType many && many.getRawType() == List.class
        ? many.getActualTypeArguments()[0]
        : null;
  }

  /** The expressions of a template, in their order: what stands in tags and in {@code ${…}}. */
  private static List<String> tags(String text) {
    String code = COMMENT.matcher(text).replaceAll("");
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < code.length(); i++) {
      boolean printed = code.startsWith("${", i);
      if (printed || code.startsWith("<#", i) || code.startsWith("<@", i)) {
        int end = end(code, printed ? i + 2 : i + 1, printed ? '}' : '>');
        tags.add(code.substring(printed ? i + 2 : i + 1, end).replaceFirst("/$", ""));
        i = end;
      }
    }
    return tags;
  }

  private static int end(String code, int from, char last) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == last && depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("an open tag: " + code.substring(from, from + 20));
  }
}
