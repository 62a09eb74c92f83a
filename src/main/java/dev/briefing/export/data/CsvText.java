package dev.briefing.export.data;

import dev.briefing.web.MeasuringStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table's CSV, made when it is written, and measured then for who describes it. */
final class CsvText {
  private final Table<?> table;
  private volatile @Nullable Measure measure;

  CsvText(Table<?> table) {
    this.table = table;
  }

  /**
   * What tells one text from another.
   *
   * @param hash SHA-256
   */
  record Measure(long bytes, String hash) {}

  Table<?> table() {
    return table;
  }

  void to(OutputStream out) throws IOException {
    MeasuringStream measuring = new MeasuringStream(out);
    table.csv(measuring);
    measure = new Measure(measuring.bytes(), measuring.hash());
  }

  Measure measure() {
    if (measure == null) {
      try {
        to(OutputStream.nullOutputStream());
      } catch (IOException impossible) {
        throw new UncheckedIOException("nobody refused any bytes", impossible);
      }
    }
    return Objects.requireNonNull(measure);
  }
}
