package dev.briefing.bench;

import dev.briefing.export.search.SearchIndex;
import dev.briefing.figure.FigureReader;
import dev.briefing.figure.WrittenFigure;
import dev.briefing.glossary.Names;
import dev.briefing.glossary.Occurrence;
import dev.briefing.markdown.Markdown;
import dev.briefing.markdown.ProseHtml;
import dev.briefing.markdown.Weaver;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Prose;
import dev.briefing.model.Reference;
import dev.briefing.problem.Position;
import dev.briefing.read.ContentReader;
import dev.briefing.render.chart.Canvas;
import dev.briefing.render.chart.Form;
import dev.briefing.render.chart.Picture;
import dev.briefing.web.WebTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What is done for every page, measured by itself, on the texts of the invented site. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Loops {

  /** A site of a hundred briefings, and one of its texts. */
  @State(Scope.Benchmark)
  public static class Page {
    @Param({"200", "5000"})
    int terms;

    private Path folder = Path.of("");
    String text = "";
    Prose prose = Markdown.inline("", (line, column) -> Position.startOf("text.md"));
    Names names = Names.of(List.of());
    Catalogue catalogue = ChartDraft.none();
    final FigureReader figures = FigureReader.english();

    @Setup(Level.Trial)
    public void read() throws IOException {
      folder = Files.createTempDirectory("bench");
      OwnForm.write(new Corpus(100, terms), folder);
      catalogue = new Catalogue(ContentReader.read(folder.resolve("content"), "content").site());
      names = Names.of(catalogue.site().terms());
      text = new Corpus(100, terms).briefing(7).body();
      prose = Markdown.blocks(text, (line, column) -> Position.startOf("text.md"));
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
      Trees.remove(folder);
    }
  }

  /** From the text of a page to what the build knows of it. */
  @Benchmark
  public Prose markdown(Page page) {
    return Markdown.blocks(page.text, (line, column) -> Position.startOf("text.md"));
  }

  /** From that to HTML, its references woven in. */
  @Benchmark
  public String html(Page page) {
    return ProseHtml.blocks(page.prose, new Bare());
  }

  @Benchmark
  public List<Occurrence> glossary(Page page) {
    return page.prose.runningTexts().stream().flatMap(t -> page.names.in(t).stream()).toList();
  }

  /** All figures of a page, found and understood. */
  @Benchmark
  public List<WrittenFigure> figures(Page page) {
    return page.prose.statements().stream()
        .flatMap(statement -> page.figures.find(statement.text()).stream())
        .toList();
  }

  @Benchmark
  public Picture chart() {
    return Form.LINES.draw(ChartDraft.LINE, Canvas.WIDE);
  }

  /** The index of a hundred pages. */
  @Benchmark
  public WebTree search(Page page) {
    return SearchIndex.of(page.catalogue);
  }

  private static final class Bare implements Weaver {
    @Override
    public String link(Reference reference, String inner) {
      return "<a href=\"" + reference.raw() + "\">" + inner + "</a>";
    }

    @Override
    public String image(Reference reference) {
      return "";
    }

    @Override
    public String embed(Reference reference) {
      return "";
    }

    @Override
    public String after(List<Reference> references) {
      return "";
    }
  }
}
