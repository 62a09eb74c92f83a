package dev.briefing.convert;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads references in BibTeX and BibLaTeX, and says in CSL's keys what they say in theirs. */
final class BibTex {
  private static final int DEEPEST = 100;
  private static final Pattern LINE = Pattern.compile("line ([0-9]+)");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^\\s*@[A-Za-z]+\\s*[{(]\\s*([^\\s,={}()\"]+)\\s*,");
  private static final Pattern MADE_KEY = Pattern.compile("jbibtex-[0-9]+");
  private static final Map<String, String> TYPES = new HashMap<>();
  private static final Map<String, String> KEYS = new HashMap<>();

  static {
    pairs(
        TYPES,
        "article article-journal book book mvbook book booklet pamphlet inbook chapter incollection chapter"
            + " inproceedings paper-conference conference paper-conference proceedings book collection book manual book"
            + " mastersthesis thesis phdthesis thesis thesis thesis techreport report report report misc document"
            + " unpublished manuscript online webpage electronic webpage www webpage dataset dataset patent patent"
            + " software software standard standard periodical periodical legislation legislation jurisdiction"
            + " legal_case video motion_picture audio song image graphic map map reference book inreference"
            + " entry-encyclopedia");
    pairs(
        KEYS,
        "shorttitle title-short journal container-title journaltitle container-title booktitle container-title"
            + " maintitle container-title shortjournal container-title-short series collection-title volume volume"
            + " volumes number-of-volumes issue issue pages page publisher publisher institution publisher school publisher"
            + " organization publisher address publisher-place location publisher-place edition edition isbn ISBN issn"
            + " ISSN doi DOI url URL abstract abstract keywords keyword language language langid language type genre"
            + " version version eventtitle event-title venue event-place chapter chapter-number pagetotal"
            + " number-of-pages pmid PMID pmcid PMCID library archive note note annote annote annotation annote");
  }

  private final Left left;
  private final String place;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, Object> csl = new LinkedHashMap<>();

  private BibTex(BibTeXEntry entry, String place, Left left) {
    this.left = left;
    this.place = place;
    for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
      fields.putIfAbsent(
          field.getKey().getValue().toLowerCase(Locale.ROOT), field.getValue().toUserString());
    }
  }

  static List<Reference> read(String text, String file, Left left) throws NotImported {
    if (depth(text) > DEEPEST) {
      throw new NotImported(file + ": braces are nested too deeply");
    }
    List<Reference> references = new ArrayList<>();
    try {
      BibTeXParser parser = new Lenient();
      BibTeXDatabase database = parsed(parser, text);
      for (Exception fault : parser.getExceptions()) {
        Matcher line = LINE.matcher(String.valueOf(fault.getMessage()));
        left.add("entries that are no BibTeX", line.find() ? line.group() : "somewhere");
      }
      twice(text, left);
      for (BibTeXObject object : database.getObjects()) {
        if (object instanceof BibTeXEntry entry) {
          references.add(reference(entry, left));
        }
      }
    } catch (ParseException | TokenMgrException fault) {
      Matcher line = LINE.matcher(String.valueOf(fault.getMessage()));
      throw new NotImported(
          file + ": from " + (line.find() ? line.group() : "its start") + " on this is no BibTeX");
    }
    return references;
  }

  /** The parser wraps what it cannot pass over. */
  private static BibTeXDatabase parsed(BibTeXParser parser, String text) throws ParseException {
    try {
      return parser.parseFully(new StringReader(text));
    } catch (TokenMgrException fault) {
      throw fault;
    } catch (RuntimeException fault) {
      throw fault.getCause() instanceof ParseException cause
          ? cause
          : new ParseException(String.valueOf(fault.getMessage()));
    }
  }

  /** The parser keeps one entry of a key. */
  private static void twice(String text, Left left) {
    Set<String> keys = new HashSet<>();
    ENTRY
        .matcher(text)
        .results()
        .map(entry -> entry.group(1))
        .filter(key -> !keys.add(key))
        .forEach(key -> left.add("its name is in this file twice, and the first was taken", key));
  }

  /** Names that are not defined stand for themselves. */
  private static final class Lenient extends BibTeXParser {
    Lenient() throws ParseException {
      token_source = new SteadyTokens();
    }

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {}
  }

  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static Reference reference(BibTeXEntry entry, Left left) {
    String key = entry.getKey().getValue();
    String id = MADE_KEY.matcher(key).matches() ? "" : key;
    String place = id.isEmpty() ? "an entry without a key" : id;
    BibTex reader = new BibTex(entry, place, left);
    reader.convert(entry.getType().getValue().toLowerCase(Locale.ROOT));
    return new Reference(id, place, reader.csl);
  }

  private void convert(String type) {
    String cslType = TYPES.getOrDefault(type, "document");
    if (!TYPES.containsKey(type)) {
      left.add("types that CSL does not have, taken as document", place + " (@" + type + ")");
    }
    csl.put("type", cslType);
    title();
    names("author");
    names("editor");
    names("translator");
    new BibDates(fields, place, left).into(csl);
    number(cslType);
    howPublished();
    fields.forEach(this::other);
  }

  private void title() {
    String title = text(take("title"));
    String subtitle = text(take("subtitle"));
    if (!title.isEmpty()) {
      csl.put("title", subtitle.isEmpty() ? title : title + ": " + subtitle);
    }
  }

  private void names(String field) {
    String written = take(field);
    if (!written.isEmpty()) {
      csl.put(field, BibName.all(written, this::unknown));
    }
  }

  /** A number is the issue of a journal, and the report's own otherwise. */
  private void number(String type) {
    String number = text(take("number"));
    if (!number.isEmpty()) {
      boolean journal = type.startsWith("article") || type.equals("periodical");
      boolean book =
          type.equals("book") || type.equals("chapter") || type.equals("paper-conference");
      csl.put(journal ? "issue" : book ? "collection-number" : "number", number);
    }
  }

  private void howPublished() {
    String written = take("howpublished");
    String how = text(written);
    if (how.matches("https?://\\S+") && !fields.containsKey("url")) {
      fields.put("url", written);
    } else if (!how.isEmpty()) {
      csl.put("medium", how);
    }
  }

  private void other(String field, String written) {
    String key = KEYS.get(field);
    if (key == null) {
      left.addOnce("fields that CSL does not have", field);
      return;
    }
    boolean verbatim = key.equals("URL") || key.equals("DOI");
    String text = verbatim ? verbatim(written) : text(written);
    if (text.isEmpty()) {
      return;
    }
    if (csl.putIfAbsent(key, key.equals("page") ? text.replace('–', '-') : text) != null) {
      left.add("a second field for the same key of CSL", place + ", " + field);
    }
  }

  private static String verbatim(String written) {
    return written
        .strip()
        .replaceFirst("^\\\\url\\{(.*)\\}$", "$1")
        .replaceAll("\\\\([_%&#~])", "$1")
        .replaceAll("[{}]", "")
        .replaceFirst("^https?://(?:dx\\.)?doi\\.org/(?=10\\.)", "");
  }

  private String take(String field) {
    String written = fields.remove(field);
    return written == null ? "" : written;
  }

  private String text(String latex) {
    return Latex.text(latex, this::unknown);
  }

  private void unknown(String command) {
    left.add("commands of LaTeX that are not known", place + " " + command);
  }

  private static void pairs(Map<String, String> map, String words) {
    String[] all = words.split(" ", -1);
    for (int i = 0; i + 1 < all.length; i += 2) {
      map.put(all[i], all[i + 1]);
    }
  }
}
