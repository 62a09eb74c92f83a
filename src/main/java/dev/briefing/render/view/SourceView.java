package dev.briefing.render.view;

import java.util.List;

/** The content of a source's page. */
public record SourceView(
    Html citation,
    List<FactView> facts,
    Html note,
    List<FigureView> figures,
    List<QuoteView> quotes,
    List<UsesView> citing,
    List<Link> terms) {
  public SourceView {
    facts = List.copyOf(facts);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    citing = List.copyOf(citing);
    terms = List.copyOf(terms);
  }
}
