package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.briefing.problem.Paint;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One broken site in every format, each with the very report. Run with {@code -Dgolden=overwrite}
 * to write the reports anew, and review the difference.
 */
class FormatsTest {
  private static final BrokenSite SITE = new BrokenSite("every-format");
  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "TEXT, NONE, problems.txt",
    "TEXT, ANSI, problems.ansi",
    "GITHUB, NONE, problems.github",
    "SARIF, NONE, problems.sarif",
    "JSON, NONE, problems.json"
  })
  void isExactlyThis(Format format, Paint paint, String file) throws Exception {
    String report = report(SITE, format, paint).replace(Version.CURRENT, "VERSION");
    Path expected = SITE.report().resolveSibling(file);
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @EnumSource
  void coloursAreForPeople(Format format) throws Exception {
    assertThat(report(SITE, format, Paint.ANSI).contains("\u001b"))
        .isEqualTo(format == Format.TEXT);
  }

  @Test
  void sarifIsWhatItsSchemaSays() throws Exception {
    Schema schema = schema();
    assertThat(schema.validate(report(SITE, Format.SARIF, Paint.NONE), InputFormat.JSON)).isEmpty();
    Result nothing = new Result(List.of(), 0, 0, 0, 0);
    String empty = new Outcome(SITE.lay(folder), nothing).report(Format.SARIF, Paint.NONE);
    assertThat(schema.validate(empty, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(empty.replace("2.1.0", "2.1"), InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema() throws Exception {
    try (InputStream text = FormatsTest.class.getResourceAsStream(SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }
  }

  private String report(BrokenSite site, Format format, Paint paint) throws Exception {
    Options options = site.lay(folder);
    return new Outcome(options, Build.check(options)).report(format, paint);
  }
}
