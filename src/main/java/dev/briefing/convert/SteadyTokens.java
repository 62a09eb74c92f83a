package dev.briefing.convert;

import org.jbibtex.BibTeXParserTokenManager;
import org.jbibtex.SimpleCharStream;
import org.jbibtex.StringProvider;
import org.jbibtex.Token;

/**
 * Reads words of BibTeX for the parser, which tries for ever where it can neither read a sign nor
 * pass over it: here it ends, with an {@link IllegalStateException} that names the line.
 */
final class SteadyTokens extends BibTeXParserTokenManager {
  /** More words than anybody looks at again before the next one. */
  private static final int MOST = 10_000;

  private int line;
  private int column;
  private int times;

  SteadyTokens() {
    super(new SimpleCharStream(new StringProvider("")));
  }

  @Override
  public Token getNextToken() {
    if (++times > MOST) {
      throw new IllegalStateException("nothing more can be read at line " + line);
    }
    Token token = super.getNextToken();
    if (token.beginLine > line || (token.beginLine == line && token.beginColumn > column)) {
      line = token.beginLine;
      column = token.beginColumn;
      times = 0;
    }
    return token;
  }
}
