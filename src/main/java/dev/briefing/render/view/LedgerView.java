package dev.briefing.render.view;

import java.util.List;

/**
 * The content of the page that lists every figure.
 *
 * @param summary how many there are
 * @param groups pages by their kind
 * @param files the same for machines
 */
public record LedgerView(String summary, List<LedgerGroupView> groups, List<Link> files) {
  public LedgerView {
    groups = List.copyOf(groups);
    files = List.copyOf(files);
  }

  /**
   * The pages of one kind.
   *
   * @param title the kind
   * @param pages those that show figures
   */
  public record LedgerGroupView(String title, List<LedgerPageView> pages) {
    public LedgerGroupView {
      pages = List.copyOf(pages);
    }
  }

  /**
   * The figures of one page.
   *
   * @param id its anchor in the list
   * @param page leads to the page
   * @param figures those in its sentences
   * @param others how many figures it shows in tables and as keys
   */
  public record LedgerPageView(
      String id, Link page, List<LedgerFigureView> figures, String others) {
    public LedgerPageView {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A figure in a sentence.
   *
   * @param use the sentence
   * @param evidence leads to its observation; for one that is not bound, without an address, why
   * @param period the time that it belongs to
   * @param sources where it comes from
   */
  public record LedgerFigureView(UseView use, Link evidence, String period, List<Link> sources) {
    public LedgerFigureView {
      sources = List.copyOf(sources);
    }
  }
}
