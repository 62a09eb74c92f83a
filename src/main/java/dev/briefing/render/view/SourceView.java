package dev.briefing.render.view;

import java.util.List;

/**
 * The content of a source's page.
 *
 * @param citation the reference, in the site's citation style
 * @param gone says what has become of its address, once it is not there any more; else empty
 * @param facts its addresses and its licence
 * @param note what the editors add
 * @param figures those that come from it
 * @param quotes words of it that comparisons quote
 * @param citing the pages that cite it, each with its sentences; not more than a page can show
 * @param citingRest where the others are, if there are more
 * @param terms those that it defines
 */
public record SourceView(
    Html citation,
    String gone,
    List<FactView> facts,
    Html note,
    List<FigureView> figures,
    List<QuoteView> quotes,
    List<UsesView> citing,
    Link citingRest,
    List<Link> terms) {
  public SourceView {
    facts = List.copyOf(facts);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    citing = List.copyOf(citing);
    terms = List.copyOf(terms);
  }
}
