package dev.briefing.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML by the JDK's own writer, whatever else is on the class path. */
final class Xml {
  /** What a document holds. */
  interface Body {
    void write(XMLStreamWriter out) throws XMLStreamException;
  }

  private Xml() {}

  /** The bytes of a document in UTF-8. */
  static byte[] document(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      body.write(out);
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException("cannot write XML to memory", fault);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static void text(XMLStreamWriter out, String element, String text) throws XMLStreamException {
    out.writeStartElement(element);
    out.writeCharacters(text);
    out.writeEndElement();
  }
}
