package dev.briefing.check;

import dev.briefing.model.Destination;
import dev.briefing.model.Reference;
import dev.briefing.model.Site;
import dev.briefing.model.Source;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link of the content that leads out of the site.
 *
 * @param address as it is written, but for a place within the page
 * @param source whose address it is, or whose archived copy; none of a link in a text
 * @param copy whether it leads to an archived copy
 */
public record OutsideLink(
    String address, Position at, int length, Optional<Source> source, boolean copy) {

  /** Every one of a site, drafts included, but for addresses that are known to be dead. */
  public static List<OutsideLink> of(Site site) {
    List<OutsideLink> links = new ArrayList<>();
    Stream.concat(site.documents().map(Link::of).flatMap(List::stream), Link.beside(site).stream())
        .map(Link::reference)
        .forEach(reference -> inText(reference).ifPresent(links::add));
    for (Source source : site.sources()) {
      source
          .whereabouts()
          .address()
          .filter(address -> !source.whereabouts().isGone())
          .ifPresent(address -> links.add(ofSource(address, source, false)));
      source
          .whereabouts()
          .archived()
          .ifPresent(address -> links.add(ofSource(address, source, true)));
    }
    return links;
  }

  private static Optional<OutsideLink> inText(Reference reference) {
    return reference.destination() instanceof Destination.Outside outside
            && outside.url().matches("(?i)https?:.*")
        ? Optional.of(
            new OutsideLink(
                whole(outside.url()),
                reference.destinationAt(),
                reference.raw().codePointCount(0, reference.raw().length()),
                Optional.empty(),
                false))
        : Optional.empty();
  }

  private static OutsideLink ofSource(Written<String> address, Source source, boolean copy) {
    return new OutsideLink(
        whole(address.value()), address.at(), address.length(), Optional.of(source), copy);
  }

  private static String whole(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
