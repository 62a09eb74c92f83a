package dev.briefing.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the destinations of links are written. */
final class DestinationGrammar {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("//[^/?#\\s][^\\s]*");

  private DestinationGrammar() {}

  static Destination read(String raw) {
    if (raw.isEmpty()) {
      return new Destination.Refused("a link without a destination");
    }
    if (raw.codePoints().anyMatch(c -> c < ' ' || c == 0x7f || c == '\\')) {
      return new Destination.Refused("a link with a control character or a backslash");
    }
    Matcher form = SCHEME.matcher(raw);
    if (form.matches()) {
      return withScheme(form.group(1).toLowerCase(Locale.ROOT), form.group(2), raw);
    }
    if (raw.startsWith("#")) {
      return new Destination.Anchor(raw.substring(1));
    }
    if (raw.startsWith("/") || raw.startsWith("?")) {
      return new Destination.Refused("a link that starts with " + raw.charAt(0));
    }
    return new Destination.Path(beforeHash(raw), afterHash(raw));
  }

  private static Destination withScheme(String scheme, String rest, String raw) {
    if (scheme.equals("mailto")) {
      return rest.isBlank()
          ? new Destination.Refused("mailto: without an address")
          : new Destination.Outside(raw);
    }
    if (scheme.equals("http") || scheme.equals("https")) {
      return WEB.matcher(rest).matches()
          ? new Destination.Outside(raw)
          : new Destination.Refused("an address without a host, or with a space");
    }
    if (scheme.equals("unsourced")) {
      return Ids.isId(rest)
          ? new Destination.Unsourced(rest)
          : new Destination.Malformed(
              "after unsourced: stands in words with hyphens why nobody vouches for the figure");
    }
    Optional<Scheme> known = Scheme.ofWord(scheme);
    if (known.isEmpty()) {
      return new Destination.Refused("a link with the scheme " + scheme + ":");
    }
    return switch (known.get()) {
      case INDICATOR -> figure(rest);
      case COMPARISON -> comparison(rest);
      default -> thing(known.get(), rest);
    };
  }

  private static Destination figure(String rest) {
    Parsed<FigureReference> parsed = FigureReference.parse(rest);
    return parsed instanceof Parsed.Bad<FigureReference> bad
        ? new Destination.Malformed(bad.message())
        : new Destination.Figure(parsed.orThrow());
  }

  private static Destination thing(Scheme scheme, String rest) {
    String id = beforeHash(rest);
    boolean good = scheme == Scheme.SOURCE ? Ids.isSource(id) : Ids.isId(id);
    String form =
        scheme == Scheme.SOURCE
            ? "the id of a source, in letters, digits, dots, hyphens and underscores"
            : "a name in lower-case letters, digits and hyphens";
    return good
        ? new Destination.Thing(scheme, id, afterHash(rest))
        : new Destination.Malformed("after " + scheme.word() + ": stands " + form);
  }

  private static Destination comparison(String rest) {
    String[] parts = rest.split("/", -1);
    if (parts.length == 1) {
      return thing(Scheme.COMPARISON, rest);
    }
    for (String part : parts) {
      if (part.isBlank() || part.contains("#")) {
        return new Destination.Malformed("a cell is written comparison:ID/ROW/COLUMN");
      }
    }
    return parts.length > 3 || !Ids.isId(parts[0])
        ? new Destination.Malformed("a cell is written comparison:ID/ROW/COLUMN")
        : new Destination.Cell(
            parts[0], parts[1], parts.length == 3 ? Optional.of(parts[2]) : Optional.empty());
  }

  private static String beforeHash(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  private static Optional<String> afterHash(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(text.substring(hash + 1));
  }
}
