package dev.briefing.bench;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;

/** The one small page that every other generator's templates fill. */
final class PlainTheme {
  static final String STYLE =
      "body{font-family:sans-serif;max-width:60rem;margin:auto}\n"
          + "table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem}\n";
  static final String YEARS =
      IntStream.range(0, Corpus.YEARS)
          .mapToObj(year -> "<th>" + (Corpus.FIRST_YEAR + year) + "</th>")
          .collect(joining());

  private PlainTheme() {}

  static String page(String title, String description, String sectors, String main) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - Briefings</title>
        <meta name="description" content="%s">
        <link rel="stylesheet" href="/style.css">
        </head>
        <body>
        <header>
        <a class="home" href="/index.html">Briefings</a>
        <nav>
        <ul>
        %s
        <li><a href="/glossary.html">Glossary</a></li>
        <li><a href="/sources.html">Sources</a></li>
        </ul>
        </nav>
        </header>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(title, description, sectors, main);
  }
}
