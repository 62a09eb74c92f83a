package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Reference;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is asked for, and where its answers go. */
class WeavingTest {

  private static final Weaver TRACE =
      new Weaver() {
        @Override
        public String link(Reference reference, String inner) {
          return "{" + inner + "}";
        }

        @Override
        public String image(Reference reference) {
          return "{image " + reference.text() + "}";
        }

        @Override
        public String embed(Reference reference) {
          return "{embed " + reference.text() + "}";
        }

        @Override
        public String after(List<Reference> references) {
          return references.stream()
              .map(Reference::raw)
              .collect(Collectors.joining(" ", "{after ", "}"));
        }
      };

  private static String woven(String markdown) {
    return ProseHtml.blocks(Read.blocks(markdown), TRACE);
  }

  @Test
  void eachBlockIsFollowedByItsReferences() {
    assertThat(
            woven(
                """
                # A [b](page:a)

                One [*two*](page:b) ![three](page:c), four.

                Nothing.

                - [x](page:d)
                - y

                  > [z](page:e)

                | a |
                | - |
                | [t](page:f) |

                > Q [q](page:g)
                >
                > — [CNN](source:h)
                """))
        .isEqualTo(
            """
            <h2 id="a-b">A {b}</h2>
            {after page:a}
            <p>One {<em>two</em>} {image three}, four.</p>
            {after page:b page:c}
            <p>Nothing.</p>
            <ul>
            <li>
            <p>{x}</p>
            </li>
            <li>
            <p>y</p>
            <blockquote>
            <p>{z}</p>
            </blockquote>
            </li>
            </ul>
            {after page:d page:e}
            <div class="table"><table class="stack"><thead><tr>\
            <th scope="col">a</th></tr></thead>
            <tbody>
            <tr><th scope="row" data-label="a">{t}</th></tr></tbody></table></div>
            {after page:f}
            <figure class="quote"><blockquote>
            <p>Q {q}</p>
            </blockquote>
            <figcaption>{CNN}</figcaption>
            </figure>
            {after page:g source:h}
            """);
  }

  @Test
  void footnotesAreOneBlock() {
    assertThat(woven("A[^1] b[^2].\n\n[^2]: [c](page:c)\n[^1]: [d](page:d)\n"))
        .endsWith("</section>\n{after page:d page:c}\n");
  }

  @Test
  void anImageAloneIsEmbedded() {
    assertThat(woven("a\n\n![b](page:c)\n\nd\n"))
        .isEqualTo("<p>a</p>\n{embed b}\n{after page:c}\n<p>d</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          ![b](page:c)             ¦ true
          [b](page:c)              ¦ true
          ![b][c]\\n\\n[c]: page:c ¦ true
          \\n   ![b](page:c)       ¦ true
          ![b](page:c).            ¦ false
          x ![b](page:c)           ¦ false
          ![b](page:c)\\nx         ¦ false
          *![b](page:c)*           ¦ false
          - ![b](page:c)           ¦ false
          > ![b](page:c)           ¦ false
          # ![b](page:c)           ¦ false
          |a|\\n|-|\\n|![b](page:c)| ¦ false
          ![b](page:c) ![b](page:c) ¦ false
          """)
  void alone(String markdown, boolean alone) {
    String text = markdown.replace("\\n", "\n");
    assertThat(Read.blocks(text).references())
        .isNotEmpty()
        .allMatch(reference -> reference.alone() == alone);
    assertThat(woven(text).contains("{embed")).isEqualTo(alone && text.contains("!"));
  }

  @Test
  void aLinkWithinALinkIsText() {
    assertThat(woven("[a <https://b.org> c](page:d)"))
        .isEqualTo("<p>{a https://b.org c}</p>\n{after page:d}\n");
    assertThat(woven("![a [b](page:c)](page:d) e"))
        .isEqualTo("<p>{image a b} e</p>\n{after page:d}\n");
  }

  @Test
  void whatIsRefusedIsTextAndNobodyIsAsked() {
    assertThat(woven("[*a*](javascript:x) ![b](data:x)\n\n![c](//evil.org/x)\n"))
        .isEqualTo("<p><em>a</em> b</p>\n<p>c</p>\n");
  }
}
