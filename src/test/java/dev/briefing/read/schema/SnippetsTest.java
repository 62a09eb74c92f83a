package dev.briefing.read.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Problems;
import dev.briefing.read.ContentShapes;
import dev.briefing.read.ContentShapes.FileShape;
import dev.briefing.read.shape.Scope;
import dev.briefing.read.yaml.TextLines;
import dev.briefing.read.yaml.YamlReader;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are in order, each changed in one place: to another right way, or to a wrong one. */
final class SnippetsTest {
  private static final Map<String, String> FILES =
      Map.of(
          "site",
          """
          title: A site
          language: en
          as-of: 2026-03-12
          base-url: https://example.org/
          key-figures: [rd-intensity/china/2021]
          checks: {unsourced-figure: warning}
          """,
          "units",
          """
          units: [{id: patents, name: patents, before: false, decimals: 1}]
          """,
          "sources",
          """
          references:
            - id: a-report
              type: report
              title: A report
              author: [{family: Liu, given: John}]
              issued: {date-parts: [[2026, 3, 12]]}
              URL: https://example.org/report
          """,
          "indicators",
          """
          title: A table
          indicators:
            - id: rd-intensity
              name: R&D
              unit: percent
              direction: up
              review-by: 2026-06-30
              observations:
                - period: 2025
                  value: 7
                  status: actual
                  also: [{value: 180 billion, unit: us-dollar}]
                  calculation: {ratio: [a, b]}
              series:
                - {status: actual, source: a-report, values: {2020: 2.41}}
          """,
          "comparisons",
          """
          title: A comparison
          columns: [{period: 2025}]
          rows:
            - indicator: gdp-growth
              kind: target
              cells:
                2025: {text: Chips first, source: a-report, quote: advanced chips}
          """,
          "glossary",
          """
          terms: [{term: fab, definition: A factory for chips., aliases: [foundry], see: [chip]}]
          """,
          "briefings",
          """
          title: A briefing
          date: 2026-03-12
          summary: In short.
          sectors: [chips]
          draft: false
          aliases: [old-name]
          corrections: [{date: 2026-03-21, note: A number was wrong.}]
          """,
          "plans",
          """
          title: A plan
          period: 2026-2030
          approved: 2026-03-12
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site",
        "units",
        "sources",
        "indicators",
        "comparisons",
        "glossary",
        "briefings",
        "plans"
      })
  void isInOrder(String kind) {
    String text = FILES.get(kind);
    assertThat(Judge.faults(kind + ".json", text)).isEmpty();
    assertThat(isRead(kind, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          site        | title: A site       | title: 2026
          site        | title: A site       | title: No
          site        | language: en        | language: no
          site        | language: en        | language: zh-Hans
          site        | china/2021          | china+japan/2010-2022/outcome@a:B.1#yuan
          site        | rd-intensity/china/2021 | gdp/latest
          units       | decimals: 1         | decimals: 01
          units       | decimals: 1         | decimals: '1'
          units       | id: patents         | id: 4g
          sources     | [[2026, 3, 12]]     | [[2025], [2026]]
          sources     | {date-parts: [[2026, 3, 12]]} | 2026-03-12
          sources     | {date-parts: [[2026, 3, 12]]} | 2026
          sources     | {date-parts: [[2026, 3, 12]]} | 2026-3/2026-4
          sources     | {date-parts: [[2026, 3, 12]]} | [{year: 2026, month: 3}]
          sources     | {date-parts: [[2026, 3, 12]]} | {year: '2026'}
          sources     | {family: Liu, given: John} | {literal: World Bank}
          indicators  | period: 2025        | period: '2025'
          indicators  | period: 2025        | period: 2025-Q1
          indicators  | period: 2025        | period: 2025-03
          indicators  | period: 2025        | period: 2025-03-12
          indicators  | period: 2025        | period: 2026-2030
          indicators  | value: 7            | value: -1.50
          indicators  | value: 7            | value: "−1.50"
          indicators  | value: 7            | value: 1.3 trillion
          indicators  | value: 7            | value: 1.3 to 1.5 trillion
          indicators  | value: 7            | says: the lowest ever
          indicators  | {2020: 2.41}        | {2020: 2.41, 2021-Q1: 4 to 5, 2022: }
          comparisons | 2025: {text         | any column: {text
          comparisons | {text: Chips first, source: a-report, quote: advanced chips} | {gap: Not reported.}
          comparisons | {period: 2025}      | {id: first, title: The first}
          briefings   | [old-name]          | [old-name, plans/older-name, 2024]
          plans       | period: 2026-2030   | period: 2026
          """)
  void acceptsAnotherWay(String kind, String part, String other) {
    String text = changed(kind, part, other);
    assertThat(Judge.faults(kind + ".json", text)).isEmpty();
    assertThat(isRead(kind, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          site        | title: A site       | tagline: No title
          site        | title: A site       | title: [A, site]
          site        | title: A site       | title: ''
          site        | language: en        | langauge: en
          site        | language: en        | language: English
          site        | as-of: 2026-03-12   | as-of: 12 March 2026
          site        | as-of: 2026-03-12   | as-of: 2026-13-01
          site        | https://example.org | example.org
          site        | [rd-intensity/china/2021] | rd-intensity
          site        | rd-intensity/china/2021 | RD intensity
          site        | rd-intensity/china/2021 | gdp/2021/china
          site        | unsourced-figure    | unsourced-figures
          site        | unsourced-figure    | yaml-syntax
          site        | : warning           | : warn
          units       | before: false       | before: no
          units       | decimals: 1         | decimals: 1.5
          units       | decimals: 1         | decimals: one
          units       | name: patents       | nome: patents
          sources     | type: report        | type: reports
          sources     | URL: https          | URL: ftp
          sources     | [[2026, 3, 12]]     | 2026
          sources     | date-parts          | parts
          sources     | {date-parts: [[2026, 3, 12]]} | 12 March 2026
          sources     | {date-parts: [[2026, 3, 12]]} | 2026-Q1
          sources     | [{family: Liu, given: John}] | John Liu
          sources     | family: Liu         | surname: Liu
          sources     | family: Liu, given: John | suffix: Jr
          indicators  | unit: percent       | units: percent
          indicators  | id: rd-intensity    | id: R&D intensity
          indicators  | direction: up       | direction: upwards
          indicators  | 2026-06-30          | 30.6.2026
          indicators  | period: 2025        | period: 25
          indicators  | period: 2025        | period: 2025-Q5
          indicators  | period: 2025        | period: 2025/26
          indicators  | value: 7            | value: 7%
          indicators  | value: 7            | value: "1,300"
          indicators  | value: 7            | value: 4.5-5
          indicators  | value: 7            | value: 5 zillion
          indicators  | value: 7            | value: [7]
          indicators  | value: 7            | value: true
          indicators  | status: actual      | status: planed
          indicators  | 180 billion, unit   | 180 billion, units
          indicators  | ratio: [a, b]       | quotient: [a, b]
          indicators  | {2020: 2.41}        | [2.41]
          indicators  | {2020: 2.41}        | {twenty: 2.41}
          indicators  | {2020: 2.41}        | {2020: 2.41%}
          comparisons | kind: target        | kind: aim
          comparisons | {text: Chips first, source | {words: Chips first, source
          comparisons | {period: 2025}      | {period: this year}
          glossary    | definition          | meaning
          glossary    | [foundry]           | foundry
          briefings   | date: 2026-03-12    | date: 2026
          briefings   | sectors: [chips]    | sectors: chips
          briefings   | draft: false        | draft: yes
          briefings   | [old-name]          | [old-name.html]
          briefings   | , note:             | , text:
          plans       | period: 2026-2030   | period: from 2026
          """)
  void refusesWhatTheBuildRefuses(String kind, String part, String wrong) {
    String text = changed(kind, part, wrong);
    assertThat(Judge.faults(kind + ".json", text)).isNotEmpty();
    assertThat(isRead(kind, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indicators  | value: 7            | value: 7, says: seven
          indicators  | value: 7            | note: no value
          indicators  | ratio: [a, b]       | ratio: [a, b], sum: [a, b]
          indicators  | {ratio: [a, b]}     | {}
          comparisons | text: Chips first   | text: Chips first, gap: None
          comparisons | text: Chips first, source | source
          comparisons | {text: Chips first, source: a-report, quote: advanced chips} | {figure: a, quote: b}
          comparisons | {period: 2025}      | {title: No coordinate}
          """)
  void refusesKeysThatDoNotGoTogether(String kind, String part, String wrong) {
    assertThat(Judge.faults(kind + ".json", changed(kind, part, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          site       | as-of: 2026-03-12 | as-of:
          site       | title: A site     | title: true
          """)
  void isStricterInWhatAreSlipsMoreOftenThanNot(String kind, String part, String odd) {
    String text = changed(kind, part, odd);
    assertThat(Judge.faults(kind + ".json", text)).isNotEmpty();
    assertThat(isRead(kind, text)).isTrue();
  }

  /** A second pair of a flow mapping becomes a line of its own in a block. */
  private static String changed(String kind, String part, String other) {
    String text = FILES.get(kind);
    assertThat(text).contains(part);
    int at = text.indexOf(part);
    String line = text.substring(text.lastIndexOf('\n', at) + 1, at);
    String indent = line.isBlank() ? line : "";
    boolean block = line.isBlank() && other.matches("\\w+: [\\w ]+, .*");
    return text.replace(part, block ? other.replace(", ", "\n" + indent) : other);
  }

  private static boolean isRead(String kind, String text) {
    FileShape file =
        ContentShapes.ALL.stream()
            .filter(shape -> Schemas.name(shape).equals(kind + ".json"))
            .findFirst()
            .orElseThrow();
    Problems problems = new Problems();
    TextLines lines = new TextLines(kind, text);
    YamlReader.read(lines, problems)
        .ifPresent(node -> file.shape().read(node, new Scope(lines, problems)));
    return problems.count() == 0;
  }
}
