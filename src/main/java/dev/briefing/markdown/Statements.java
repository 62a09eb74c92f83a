package dev.briefing.markdown;

import dev.briefing.markdown.CitedText.Citation;
import dev.briefing.model.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a paragraph or a cell, with what each quotes and cites. A citation that follows
 * a sentence, with nothing beside it, belongs to that sentence.
 */
final class Statements {
  /** Shorter ones may be names and coinages, where no source stands in the sentence itself. */
  private static final int FEW_WORDS = 3;

  private final CitedText cited;
  private final String text;
  private final List<QuotedPassage> passages;
  private final List<Integer> starts;

  Statements(CitedText cited) {
    this.cited = cited;
    text = cited.placed().text();
    passages = QuotedPassage.in(text);
    starts = withCitationsBehind(Sentences.starts(text, passages));
  }

  /**
   * What is quoted. The sources are those of the sentence; of a passage of three words and more,
   * those of the whole text where the sentence cites none.
   *
   * @param around the sources of a passage for which the text cites none: a table's row
   */
  List<Quotation> quotations(List<String> around) {
    List<Quotation> quotations = new ArrayList<>();
    int sentence = 0;
    for (QuotedPassage passage : passages) {
      int from = passage.open() + 1;
      if (text.substring(from, passage.close()).chars().noneMatch(Character::isLetterOrDigit)) {
        continue;
      }
      while (sentence + 1 < starts.size() && starts.get(sentence + 1) <= passage.open()) {
        sentence++;
      }
      int end = sentence + 1 < starts.size() ? starts.get(sentence + 1) : text.length() + 1;
      var quote = cited.placed().quote(from, passage.close());
      List<String> sources = nearest(starts.get(sentence), end, passage);
      if (sources.isEmpty() && quote.words().size() >= FEW_WORDS) {
        sources = nearest(0, text.length() + 1, passage);
      }
      quotations.add(new Quotation(quote, sources.isEmpty() ? around : sources, false));
    }
    return quotations;
  }

  /** The sources that are cited between two characters, the nearest to the passage first. */
  private List<String> nearest(int from, int to, QuotedPassage passage) {
    List<Citation> all = cited.citations();
    int after = firstFrom(passage.open());
    int before = after - 1;
    List<String> sources = new ArrayList<>();
    while (sources.size() < SourceCited.MOST) {
      boolean left = before >= 0 && all.get(before).from() >= from;
      boolean right = after < all.size() && all.get(after).from() < to;
      if (!left && !right) {
        break;
      }
      boolean takesLeft =
          left
              && (!right
                  || passage.open() - all.get(before).to()
                      <= all.get(after).from() - passage.close());
      String source = all.get(takesLeft ? before-- : after++).source();
      if (!sources.contains(source)) {
        sources.add(source);
      }
    }
    return sources;
  }

  /** The first citation that starts at a character or behind it. */
  private int firstFrom(int at) {
    int low = 0;
    int high = cited.citations().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cited.citations().get(middle).from() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Integer> withCitationsBehind(List<Integer> all) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int end = i + 1 < all.size() ? all.get(i + 1) : text.length();
      if (i == 0 || !isCitationOnly(all.get(i), end)) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }

  private boolean isCitationOnly(int from, int to) {
    int at = from;
    int citation = firstFrom(from);
    boolean any = false;
    while (at < to) {
      if (citation < cited.citations().size() && cited.citations().get(citation).from() <= at) {
        at = Math.max(at, cited.citations().get(citation++).to());
        any = true;
      } else if (Character.isLetterOrDigit(text.charAt(at++))) {
        return false;
      }
    }
    return any;
  }
}
