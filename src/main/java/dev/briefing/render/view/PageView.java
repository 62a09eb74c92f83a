package dev.briefing.render.view;

import java.util.List;

/**
 * What surrounds the content of a page.
 *
 * @param path from the site's root
 * @param title what it is about
 * @param kicker a short line above the title
 * @param name what its subject is called in Chinese
 * @param lede what stands below the title
 * @param description the same without markup, for search engines
 * @param meta short facts below the title
 * @param crumbs the way to the page, from the home page on
 * @param corrections what was wrong on it
 * @param contents its sections, if it is long
 * @param terms those that the page links to, in their order
 * @param sources the list at the foot, in the order of their numbers
 * @param usedOn the pages that refer to this one
 * @param edits where to propose a change, a link for each file that the page is written in; none
 *     without an edit-url
 * @param canonical its full address; empty without a base-url
 * @param edition which edition it belongs to
 */
public record PageView(
    String path,
    String title,
    String kicker,
    Name name,
    Html lede,
    String description,
    List<String> meta,
    List<Link> crumbs,
    List<CorrectionView> corrections,
    List<HeadingView> contents,
    List<TermNoteView> terms,
    List<SourceNoteView> sources,
    List<Link> usedOn,
    List<Link> edits,
    String canonical,
    EditionView edition) {
  public PageView {
    meta = List.copyOf(meta);
    crumbs = List.copyOf(crumbs);
    corrections = List.copyOf(corrections);
    contents = List.copyOf(contents);
    terms = List.copyOf(terms);
    sources = List.copyOf(sources);
    usedOn = List.copyOf(usedOn);
    edits = List.copyOf(edits);
  }
}
