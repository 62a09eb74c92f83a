package dev.briefing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void namesTheColumnInEachCell() {
    assertThat(
            Read.html(
                """
                | Country | R&D "now" | *Rank* |
                | :--- | ---: | :---: |
                | China | 2.7 | [2](page:a) |
                | Japan |
                """))
        .isEqualTo(
            """
            <div class="table"><table class="stack"><thead><tr>\
            <th scope="col">Country</th>\
            <th scope="col" class="n">R&amp;D &quot;now&quot;</th>\
            <th scope="col" class="c"><em>Rank</em></th></tr></thead>
            <tbody>
            <tr><th scope="row" data-label="Country">China</th>\
            <td data-label="R&amp;D &quot;now&quot;" class="n">2.7</td>\
            <td data-label="Rank" class="c"><a href="page:a">2</a></td></tr>
            <tr><th scope="row" data-label="Country">Japan</th>\
            <td data-label="R&amp;D &quot;now&quot;" class="n"></td>\
            <td data-label="Rank" class="c"></td></tr></tbody></table></div>
            """);
  }

  @Test
  void hasNoBodyWithoutRows() {
    assertThat(Read.html("|a|\n|-|\n")).doesNotContain("tbody");
  }

  @Test
  void cutsALongLabel() {
    assertThat(Read.html("|" + "😀".repeat(81) + "|\n|-|\n|x|\n"))
        .contains("data-label=\"" + "😀".repeat(79) + "…\"");
  }

  @Test
  void aTextThatAsksForMillionsOfCellsHasNoTables() {
    String wide = "|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n";
    assertThat(Read.html(wide + "|x\n".repeat(100))).contains("<table");
    assertThat(Read.html(wide + "|x\n".repeat(1100))).doesNotContain("<table");
  }
}
