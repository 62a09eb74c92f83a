package dev.briefing.check;

import dev.briefing.model.Addresses;
import dev.briefing.model.Document;
import dev.briefing.model.Image;
import dev.briefing.model.Scheme;
import dev.briefing.model.Site;
import dev.briefing.model.Written;
import dev.briefing.problem.Position;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Problems;
import dev.briefing.problem.Rule;
import dev.briefing.web.PathFault;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each address belongs to one thing. Large and small letters do not tell two apart, since on some
 * disks they are one file.
 */
final class AddressesAreFree {
  private static final Pattern ALIAS =
      Pattern.compile("[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*(?:\\.html)?");

  private static final Set<Scheme> CITED =
      EnumSet.of(Scheme.BRIEFING, Scheme.INDICATOR, Scheme.COMPARISON);

  private final Problems found;
  private final Map<String, String> owners = new HashMap<>();

  /** Two things of a kind with one id are reported as such, not for their address as well. */
  private final Set<String> things = new HashSet<>();

  private final boolean editions;

  private AddressesAreFree(Problems found, boolean editions) {
    this.found = found;
    this.editions = editions;
  }

  static void check(Site site, Problems found) {
    AddressesAreFree addresses = new AddressesAreFree(found, !site.editions().declared().isEmpty());
    Addresses.RESERVED.forEach(address -> addresses.owners.put(address, "the site itself"));
    Arrays.stream(Scheme.values())
        .map(Addresses::list)
        .forEach(address -> addresses.owners.put(address, "the site itself"));
    site.documents().forEach(page -> addresses.thing(page.scheme(), page.id(), page.at(), 1));
    site.indicators().forEach(indicator -> addresses.thing(Scheme.INDICATOR, indicator.id()));
    site.sources().forEach(source -> addresses.thing(Scheme.SOURCE, source.id()));
    site.comparisons()
        .forEach(table -> addresses.thing(Scheme.COMPARISON, table.id(), table.at(), 1));
    for (Image image : site.images()) {
      Position at = Position.startOf(site.contentFolder() + "/" + image.path());
      addresses.picture(image, at);
    }
    site.documents().forEach(page -> page.head().aliases().forEach(a -> addresses.alias(page, a)));
  }

  private void thing(Scheme scheme, Written<String> id) {
    thing(scheme, id.value(), id.at(), id.length());
  }

  private void thing(Scheme scheme, String id, Position at, int length) {
    if (things.add(scheme.word() + ":" + id)) {
      Optional<String> fault =
          files(scheme, id).map(PathFault::of).flatMap(Optional::stream).findFirst();
      if (fault.isPresent()) {
        Problem problem = Problem.of(Rule.INVALID_VALUE, at, length, fault.get());
        found.add(problem.withHint("give it another name"));
        return;
      }
      boolean page = take(Addresses.of(scheme, id), at, length, "rename one of the two");
      if (page && scheme == Scheme.INDICATOR) {
        take(Addresses.data(scheme, id) + ".csv", at, length, "give the indicator another id");
      }
    }
  }

  /** A picture is published under its name with a mark of its bytes, and some with a width, too. */
  private void picture(Image image, Position at) {
    int dot = image.path().lastIndexOf('.');
    String longest = image.path().substring(0, dot) + "-1280" + image.path().substring(dot);
    Stream.of(image.address(), Addresses.fingerprinted(longest, image.fingerprint()))
        .map(PathFault::of)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresentOrElse(
            fault ->
                found.add(
                    Problem.of(Rule.FILE_NAME, at, 1, fault).withHint("give it another name")),
            () -> take(image.path(), at, 1, "rename one of the two"));
  }

  /** The file of a thing, and the one with the longest name of those that come with it. */
  private static Stream<String> files(Scheme scheme, String id) {
    String page = Addresses.of(scheme, id);
    return CITED.contains(scheme)
        ? Stream.of(page, Addresses.citation(scheme, id) + ".json")
        : Stream.of(page);
  }

  private void alias(Document page, Written<String> alias) {
    if (ALIAS.matcher(alias.value()).matches()) {
      String address = Addresses.alias(page, alias.value());
      if (editions && address.toLowerCase(Locale.ROOT).startsWith(Addresses.EDITIONS_FOLDER)) {
        String message = "the address " + address + " lies in the folder of the editions";
        found.add(
            Problem.of(Rule.ADDRESS_TAKEN, alias.at(), alias.length(), message)
                .withHint("take out the alias, or let it lie elsewhere"));
        return;
      }
      take(address, alias.at(), alias.length(), "take out the alias, or rename the other");
    } else {
      String message =
          "\""
              + alias.value()
              + "\" is not an old address: letters, digits, hyphens and underscores,"
              + " with / between folders";
      found.add(Rule.INVALID_VALUE, alias.at(), alias.length(), message);
    }
  }

  private boolean take(String address, Position at, int length, String hint) {
    String owner = owners.putIfAbsent(address.toLowerCase(Locale.ROOT), at.toString());
    if (owner != null) {
      String message = "the address " + address + " already belongs to " + owner;
      found.add(Problem.of(Rule.ADDRESS_TAKEN, at, length, message).withHint(hint));
    }
    return owner == null;
  }
}
