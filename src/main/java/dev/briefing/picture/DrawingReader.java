package dev.briefing.picture;

import dev.briefing.model.Dimensions;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a drawing (SVG). One may be opened by itself, as a page of the site, so nothing in it may
 * run or ask another host.
 */
final class DrawingReader {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final Set<String> RUNNING =
      Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");
  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final Pattern ANIMATED = Pattern.compile("(?:.*:)?(?:href|on.*)");
  private static final Pattern INSIDE =
      Pattern.compile("#.*|data:image/(?:png|jpeg|gif|webp)[;,].*", Pattern.DOTALL);
  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,6}(?:\\.[0-9]{1,9})?)(px|pt|pc|mm|cm|in|Q)?\\s*");

  private static final double WIDEST = 1280;

  /** The units of style sheets in pixels. */
  private static final Map<String, Double> UNITS =
      Map.of(
          "px",
          1.0,
          "pt",
          4 / 3.0,
          "pc",
          16.0,
          "in",
          96.0,
          "mm",
          96 / 25.4,
          "cm",
          96 / 2.54,
          "Q",
          96 / 101.6);

  private static final Pattern ELSEWHERE =
      Pattern.compile("@import|url\\(\\s*+[\"']?+(?!#|data:image/(?:png|jpeg|gif|webp)[;,])|\\\\");

  private final String text;
  private final XMLStreamReader xml;
  private final StringBuilder style = new StringBuilder();
  private int styles;

  private DrawingReader(String text, XMLStreamReader xml) {
    this.text = text;
    this.xml = xml;
  }

  static Optional<Dimensions> read(byte[] bytes) throws UnsuitablePicture {
    String text = DrawingText.of(bytes);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
      return new DrawingReader(text, xml).read();
    } catch (XMLStreamException | RuntimeException damage) {
      throw new UnsuitablePicture(
          "this drawing is not XML that can be read", "save it again as plain SVG");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private Optional<Dimensions> read() throws XMLStreamException, UnsuitablePicture {
    Optional<Dimensions> found = Optional.empty();
    boolean first = true;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (first) {
            found = root();
            first = false;
          }
          refuseWhatRuns();
          styles += isStyle() ? 1 : 0;
        }
        case XMLStreamConstants.END_ELEMENT -> endOfStyle();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (styles > 0) {
            style.append(xml.getText());
          }
        }
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            throw acting("an instruction <?" + xml.getPITarget() + "…?>");
        case XMLStreamConstants.DTD -> refuseDefinitions();
        default -> {}
      }
    }
    return found;
  }

  private boolean isStyle() {
    return xml.getLocalName().equals("style");
  }

  /** Its text is read as a whole: comments and other elements may stand between its parts. */
  private void endOfStyle() throws UnsuitablePicture {
    styles -= isStyle() ? 1 : 0;
    if (styles == 0 && style.length() > 0) {
      String whole = style.toString();
      style.setLength(0);
      refuseElsewhere(whole);
    }
  }

  /** With definitions of its own a document gives elements attributes that do not stand there. */
  private void refuseDefinitions() throws UnsuitablePicture {
    if (Definitions.in(text)) {
      throw acting("definitions of its own (<!DOCTYPE … [ … ]>)");
    }
  }

  private Optional<Dimensions> root() throws UnsuitablePicture {
    if (!xml.getLocalName().equals("svg") || !SVG.equals(xml.getNamespaceURI())) {
      throw new UnsuitablePicture("this is no svg drawing", "save it again as plain SVG");
    }
    Optional<Dimensions> told = dimensions(attribute("width"), attribute("height"));
    String box = attribute("viewBox");
    if (told.isPresent() || box == null) {
      return told;
    }
    List<String> sides = List.of(box.strip().split("[\\s,]+"));
    return sides.size() == 4 ? shape(sides.get(2), sides.get(3)) : Optional.empty();
  }

  /** One that tells its shape only is as wide as there is room. */
  private static Optional<Dimensions> shape(String width, String height) {
    double wide = pixels(width);
    double high = pixels(height);
    return wide > 0 && high > 0 ? size(WIDEST, WIDEST * high / wide) : Optional.empty();
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  private static Optional<Dimensions> dimensions(@Nullable String width, @Nullable String height) {
    if (width == null || height == null) {
      return Optional.empty();
    }
    double wide = pixels(width);
    double high = pixels(height);
    return wide > 0 && high > 0 ? size(wide, high) : Optional.empty();
  }

  private static Optional<Dimensions> size(double width, double height) {
    return Optional.of(
        new Dimensions(
            (int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height)), false));
  }

  /** 0 where it is no length. */
  private static double pixels(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches() || length.group(1).isEmpty()) {
      return 0;
    }
    String unit = length.group(2);
    return Double.parseDouble(length.group(1)) * (unit == null ? 1 : UNITS.getOrDefault(unit, 1.0));
  }

  private void refuseWhatRuns() throws UnsuitablePicture {
    String element = xml.getLocalName().toLowerCase(Locale.ROOT);
    if (RUNNING.contains(element) || HTML.equals(xml.getNamespaceURI())) {
      throw acting("<" + xml.getLocalName() + ">");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i);
      if (name.startsWith("on")) {
        throw acting("the attribute " + name);
      }
      if (name.equals("attributename")
          && ANIMATED.matcher(value.strip().toLowerCase(Locale.ROOT)).matches()) {
        throw acting("an animated link");
      }
      if (name.equals("href") || name.equals("src")) {
        refuseLink(element, value.strip().toLowerCase(Locale.ROOT));
      }
      if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
        refuseElsewhere(value);
      }
    }
  }

  /** A link that a reader may follow leads to a page; what is shown is in the file. */
  private void refuseLink(String element, String link) throws UnsuitablePicture {
    boolean page = element.equals("a") && (link.startsWith("https:") || link.startsWith("http:"));
    if (!page && !INSIDE.matcher(link).matches()) {
      throw acting("a link to something outside of it");
    }
  }

  private void refuseElsewhere(String style) throws UnsuitablePicture {
    if (ELSEWHERE.matcher(style.toLowerCase(Locale.ROOT)).find()) {
      throw acting("a style that asks for another file");
    }
  }

  private UnsuitablePicture acting(String what) {
    return new UnsuitablePicture(
        "this drawing has " + what + ", which does more than show",
        "save it as plain SVG, without scripts and links to other files",
        Math.max(1, xml.getLocation().getLineNumber()));
  }
}
