package dev.briefing.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where each thing of a site is published: paths below the site's root, always with forward
 * slashes.
 */
public final class Addresses {
  public static final String HOME = "index.html";
  public static final String NOT_FOUND = "404.html";
  public static final String GLOSSARY = "glossary.html";
  public static final String FIGURES = "figures.html";
  public static final String SEARCH = "search.html";

  public static final String CHANGES = "changes.html";
  public static final String CHANGES_FEED = "changes.xml";

  /** The list of the editions, which lie in a folder of the same name. */
  public static final String EDITIONS = "editions.html";

  public static final String EDITIONS_FOLDER = "editions/";

  /** What describes all data of the site. */
  public static final String TABLES = "datapackage.json";

  /** Addresses that the generator itself needs. */
  public static final SortedSet<String> RESERVED =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
              List.of(
                  HOME,
                  NOT_FOUND,
                  GLOSSARY,
                  FIGURES,
                  SEARCH,
                  CHANGES,
                  CHANGES_FEED,
                  EDITIONS,
                  "data/figures.csv",
                  "data/figures.json",
                  TABLES,
                  "feed.xml",
                  "feed.json",
                  "sitemap.xml")));

  private static final int PRINT = 10;

  private Addresses() {}

  /**
   * The address of a file that changes with its bytes, so that a host may let browsers keep it for
   * ever: {@code images/map.png} becomes {@code images/map.0a1b2c3d4e.png}.
   *
   * @param fingerprint of the bytes
   */
  public static String fingerprinted(String path, String fingerprint) {
    String print = fingerprint.substring(0, PRINT);
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        ? path.substring(0, dot) + "." + print + path.substring(dot)
        : path + "." + print;
  }

  public static String of(Document document) {
    return of(document.scheme(), document.id());
  }

  /** The page of a thing; of a term, its place in the glossary. */
  public static String of(Scheme scheme, String id) {
    return switch (scheme) {
      case PAGE -> id + ".html";
      case TERM -> GLOSSARY + "#" + id;
      // A colon, which some reference managers put into ids, would make a scheme of a relative
      // link.
      case SOURCE -> folder(scheme) + id.replace(':', '-') + ".html";
      default -> folder(scheme) + id + ".html";
    };
  }

  /** The list of all things of a kind. */
  public static String list(Scheme scheme) {
    return scheme == Scheme.TERM ? GLOSSARY : folder(scheme) + HOME;
  }

  /** The data of an indicator or a comparison; {@code .csv} or {@code .json} comes behind it. */
  public static String data(Scheme scheme, String id) {
    return "data/" + (scheme == Scheme.INDICATOR ? "" : folder(scheme)) + id;
  }

  /** How a page is cited, for reference managers; {@code .bib} or {@code .json} comes behind it. */
  public static String citation(Scheme scheme, String id) {
    return "cite/" + scheme.word() + "-" + id;
  }

  /** The folder of an edition, in which everything has the address that it had in the site. */
  public static String edition(String id) {
    return EDITIONS_FOLDER + id + "/";
  }

  /** The feed of a sector's briefings. */
  public static String feed(Sector sector) {
    return folder(Scheme.SECTOR) + sector.id() + ".xml";
  }

  /** The anchor of an observation's row on its indicator's page. */
  public static String anchor(Observation observation) {
    return observation.coordinates().replace('/', '-').replace('@', '-').toLowerCase(Locale.ROOT);
  }

  /**
   * The anchor of a comparison's row, or of a cell in it. No heading has the same: it has no
   * underscore.
   */
  /** The row of a value that changed, on the page of all of them. */
  public static String anchor(Revised revised) {
    return revised.revision() + "_" + clean(revised.old().address());
  }

  public static String anchor(String row, Optional<String> column) {
    return "row_" + clean(row) + column.map(id -> "_" + clean(id)).orElse("");
  }

  private static String clean(String id) {
    return id.replaceAll("[^A-Za-z0-9-]", "-");
  }

  /**
   * An old address: a name in the page's own folder or, with a slash, a path from the root; with or
   * without {@code .html}.
   */
  public static String alias(Document document, String alias) {
    String folder =
        alias.contains("/") || document instanceof Page ? "" : folder(document.scheme());
    return folder + (alias.endsWith(".html") ? alias : alias + ".html");
  }

  /** Every old address of a page. */
  public static List<String> aliases(Document document) {
    return document.head().aliases().stream().map(alias -> alias(document, alias.value())).toList();
  }

  private static String folder(Scheme scheme) {
    return scheme == Scheme.PAGE ? "" : scheme.word() + "s/";
  }
}
