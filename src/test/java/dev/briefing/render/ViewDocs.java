package dev.briefing.render;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources say of a view: a sentence on the whole, and one on each component. */
record ViewDocs(String about, Map<String, String> components) {
  private static final Path SOURCES = Path.of("src/main/java");

  /** Read from the Javadoc of a record, which may stand within another class. */
  static ViewDocs of(Class<?> view) {
    Class<?> outer = view.getNestHost();
    Path file = SOURCES.resolve(outer.getName().replace('.', '/') + ".java");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      Search search = new Search(DocTrees.instance(task), view.getSimpleName());
      search.scan(unit, null);
      return search.found;
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static final class Search extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final String name;
    private ViewDocs found = new ViewDocs("", Map.of());

    Search(DocTrees trees, String name) {
      this.trees = trees;
      this.name = name;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      TreePath path = getCurrentPath();
      DocCommentTree doc = trees.getDocCommentTree(path);
      if (tree.getSimpleName().contentEquals(name) && doc != null) {
        Map<String, String> components = new TreeMap<>();
        doc.getBlockTags().stream()
            .filter(ParamTree.class::isInstance)
            .map(ParamTree.class::cast)
            .forEach(tag -> components.put(tag.getName().toString(), text(tag.getDescription())));
        found = new ViewDocs(text(doc.getFullBody()), components);
      }
      return super.visitClass(tree, nothing);
    }
  }

  /** Markdown: code stays code, and a linked constant is told as what it is, empty. */
  private static String text(List<? extends DocTree> trees) {
    String text =
        trees.stream()
            .map(tree -> tree instanceof TextTree plain ? plain.getBody() : tree.toString())
            .collect(Collectors.joining());
    return text.replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
        .replaceAll("\\{@link\\s+\\w*#NONE}", "empty")
        .replaceAll("\\{@link\\s+([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
