package dev.briefing.picture;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * What a document type defines of its own: attributes that elements have without being given them,
 * and texts that stand for others. The reader by events passes over them, as browsers do not.
 */
final class Definitions extends DefaultHandler2 {
  private static final String DECLARATIONS = "http://xml.org/sax/properties/declaration-handler";

  /** Ends the reading where the first element starts. */
  private static final class Enough extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private boolean found;

  private Definitions() {}

  /** Whether a document has any, or cannot be read so far. */
  static boolean in(String document) {
    Definitions definitions = new Definitions();
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      SAXParser parser = factory.newSAXParser();
      parser.setProperty(DECLARATIONS, definitions);
      parser.parse(new InputSource(new StringReader(document)), definitions);
    } catch (Enough first) {
      return definitions.found;
    } catch (SAXException | ParserConfigurationException | IOException damage) {
      return true;
    }
    return definitions.found;
  }

  @Override
  public void elementDecl(String name, String model) {
    found = true;
  }

  @Override
  public void attributeDecl(String element, String name, String type, String mode, String value) {
    found = true;
  }

  @Override
  public void internalEntityDecl(String name, String value) {
    found = true;
  }

  @Override
  public void externalEntityDecl(String name, String publicId, String systemId) {
    found = true;
  }

  @Override
  public void notationDecl(String name, String publicId, String systemId) {
    found = true;
  }

  /** Nothing outside of the document is read. */
  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws Enough {
    throw new Enough();
  }
}
