package dev.briefing.convert;

import static dev.briefing.starter.WrongInput.unless;

import dev.briefing.model.Catalogue;
import dev.briefing.model.Scheme;
import dev.briefing.model.Source;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.read.ContentShapes;
import dev.briefing.read.Slug;
import dev.briefing.read.shape.Field;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.Node;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a file of sources of what a reference manager exports. */
final class SourceDraft {
  private static final int MOST_SHOWN = 25;
  private static final String REMARK = "note";
  private static final Map<String, Field<?>> FIELDS = fields();

  private final Catalogue site;
  private final Left left;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Reference> taken = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private SourceDraft(Catalogue site, Left left) {
    this.site = site;
    this.left = left;
    for (Source source : site.site().sources()) {
      String id = source.id().value();
      source.text("DOI").ifPresent(doi -> known.put(address(doi), id));
      source.url().ifPresent(url -> known.put(address(url), id));
    }
  }

  /**
   * The draft.
   *
   * @param file the name of the file that the text is from
   */
  static Draft of(String text, String file, Given given, Catalogue site, Left left)
      throws NotImported {
    for (Told told : Told.values()) {
      unless(
          told == Told.KIND || told == Told.ID || given.get(told).isEmpty(),
          told.word() + " is said of tables, not of sources");
    }
    List<Reference> references = read(text, file, left);
    SourceDraft draft = new SourceDraft(site, left);
    references.forEach(draft::take);
    if (draft.taken.isEmpty()) {
      throw new NotImported(
          "%s: there is nothing in it that could be taken%n%s"
              .formatted(file, String.join("\n", left.lines()))
              .stripTrailing());
    }
    return draft.draft(file, given);
  }

  private static List<Reference> read(String text, String file, Left left) throws NotImported {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    char first = text.stripLeading().charAt(0);
    if (ending.equals("bib") || ending.equals("bibtex")) {
      return BibTex.read(text, file, left);
    }
    if (ending.equals("json") || first == '[' || first == '{') {
      return CslItems.ofJson(text, file, left);
    }
    return first == '@' ? BibTex.read(text, file, left) : CslItems.ofYaml(text, file, left);
  }

  private void take(Reference reference) {
    Optional<String> there = inTheSite(reference);
    if (there.isPresent()) {
      left.add("in the site already", reference.shown() + ", as " + there.get());
      return;
    }
    List<String> keys = new ArrayList<>();
    reference.csl().forEach((key, value) -> keys.addAll(key(reference, key, value)));
    if (keys.stream().noneMatch(line -> line.startsWith("title:") || line.startsWith("URL:"))) {
      left.add("neither title nor URL", reference.shown());
      return;
    }
    String id = id(reference);
    if (site.has(Scheme.SOURCE, id) || taken.containsKey(id)) {
      String where = taken.containsKey(id) ? "in this file twice" : "in the site already";
      left.add("its name is " + where, reference.shown() + ", as " + id);
      return;
    }
    taken.put(id, reference);
    address(reference).forEach(address -> known.put(address, id));
    lines.add("  - id: " + YamlText.of(id));
    keys.forEach(line -> lines.add("    " + line));
    boolean renamed = !reference.id().equals(id);
    String was = reference.id().isEmpty() ? "which had no name" : Shown.text(reference.id());
    told.add(
        "  " + id + (renamed ? " (" + was + ")" : "") + ": " + Shown.text(reference.text("title")));
  }

  private Optional<String> inTheSite(Reference reference) {
    return Optional.of(reference.id())
        .filter(id -> site.has(Scheme.SOURCE, id))
        .or(
            () ->
                address(reference).stream().filter(known::containsKey).map(known::get).findFirst());
  }

  private static List<String> address(Reference reference) {
    return List.of(reference.text("DOI"), reference.text("URL")).stream()
        .filter(text -> !text.isEmpty())
        .map(SourceDraft::address)
        .toList();
  }

  /** A DOI or an address without what the same one may be written with. */
  private static String address(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://(?:dx\\.)?doi\\.org/", "")
        .replaceFirst("^https?://(?:www\\.)?", "")
        .replaceFirst("/$", "");
  }

  /** The lines of a key that the site has; none where it does not, or not such a value. */
  private List<String> key(Reference reference, String key, Object value) {
    String place = reference.place() + ", " + key;
    if (value.equals("") || value.equals(List.of()) || value.equals(Map.of())) {
      return List.of();
    }
    if (key.equals(REMARK)) {
      left.add("a note, which readers would see: write it yourself if it is for them", place);
      return List.of();
    }
    Field<?> field = FIELDS.get(key);
    if (field == null) {
      left.addOnce("keys that a source of the site does not have", Shown.text(key));
      return List.of();
    }
    List<String> written = CslYamlText.lines(key, CslForm.of(key, value, reference.place(), left));
    Optional<Problem> fault = fault(field, String.join("\n", written) + "\n");
    fault.ifPresent(problem -> left.add(Shown.sentence(problem.message()), place));
    return fault.isPresent() ? List.of() : written;
  }

  /** What the site itself would find wrong with the lines. */
  private static Optional<Problem> fault(Field<?> field, String yaml) {
    Problems problems = new Problems();
    TextLines text = new TextLines("source", yaml);
    YamlReader.read(text, problems)
        .filter(Node.Mapping.class::isInstance)
        .map(node -> ((Node.Mapping) node).entries().get(0).value())
        .ifPresent(node -> field.grammar().read(node, new Scope(text, problems)));
    return problems.sorted().stream().findFirst();
  }

  /** Its own key, as far as the site can have such a name; otherwise one made of what it is. */
  private String id(Reference reference) {
    boolean address = reference.id().startsWith("http");
    String own =
        address || reference.id().isEmpty() ? reference.text("citation-key") : reference.id();
    String slug = Slug.of(own);
    if (!slug.isEmpty()) {
      return cut(slug);
    }
    String made =
        cut(Slug.of(String.join(" ", author(reference), year(reference), title(reference))));
    String base = made.isEmpty() ? "source" : made;
    String id = base;
    for (int number = 2; isOfAnother(id, reference); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  /** Whether a name that was made is that of a reference with another title. */
  private boolean isOfAnother(String id, Reference reference) {
    Optional<String> title =
        Optional.ofNullable(taken.get(id))
            .map(other -> other.text("title"))
            .or(() -> site.source(id).map(Source::title));
    return title.filter(other -> !other.equals(reference.text("title"))).isPresent();
  }

  private static String cut(String slug) {
    return slug.length() > 100 ? slug.substring(0, 100).replaceFirst("-+[^-]*$", "") : slug;
  }

  private static String author(Reference reference) {
    if (reference.csl().get("author") instanceof List<?> names
        && !names.isEmpty()
        && names.get(0) instanceof Map<?, ?> name) {
      Object part = name.containsKey("family") ? name.get("family") : name.get("literal");
      return part instanceof String text ? text : "";
    }
    return "";
  }

  private static String year(Reference reference) {
    String issued = String.valueOf(reference.csl().getOrDefault("issued", ""));
    return issued.replaceFirst("(?s)^.*?([0-9]{4}).*$", "$1").replaceFirst("^.{5,}$", "");
  }

  private static String title(Reference reference) {
    String[] words = reference.text("title").split("\\s+", -1);
    return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
  }

  private Draft draft(String file, Given given) {
    String base = given.get(Told.ID).orElse(Slug.of(file.replaceFirst("\\.[A-Za-z]+$", "")));
    unless(
        !base.isEmpty() && base.equals(Slug.of(base)),
        "an id is lower-case letters, digits and hyphens: " + base);
    List<String> all = new ArrayList<>();
    all.add("# From " + Shown.text(file) + ".");
    all.add("references:");
    all.addAll(lines);
    List<String> shown = new ArrayList<>(told.subList(0, Math.min(MOST_SHOWN, told.size())));
    if (told.size() > MOST_SHOWN) {
      shown.add("  and " + (told.size() - MOST_SHOWN) + " more");
    }
    String first = taken.keySet().iterator().next();
    return new Draft(
        "sources",
        base + ".yaml",
        String.join("\n", all) + "\n",
        shown,
        new TreeMap<>(),
        "Next: cite it: [title](source:" + first + ")");
  }

  private static Map<String, Field<?>> fields() {
    Map<String, Field<?>> fields = new HashMap<>();
    ContentShapes.ALL.stream()
        .filter(shape -> shape.place().startsWith("sources/"))
        .flatMap(shape -> shape.shape().groups().get(1).fields().stream())
        .forEach(field -> fields.put(field.name(), field));
    return Map.copyOf(fields);
  }
}
