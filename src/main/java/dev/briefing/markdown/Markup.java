package dev.briefing.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** The HTML of some kinds of node, where it differs from commonmark's own. */
abstract class Markup implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final Set<Class<? extends Node>> types;
  protected final HtmlWriter html;

  protected Markup(HtmlNodeRendererContext context, Set<Class<? extends Node>> types) {
    this.context = context;
    this.types = types;
    this.html = context.getWriter();
  }

  @Override
  public final Set<Class<? extends Node>> getNodeTypes() {
    return types;
  }

  protected final void node(Node node) {
    context.render(node);
  }

  protected final void children(Node parent) {
    from(parent.getFirstChild());
  }

  /** A node and those that follow it below the same parent. */
  protected final void from(@Nullable Node first) {
    for (Node node = first; node != null; node = node.getNext()) {
      context.render(node);
    }
  }

  /** An opening tag with attributes, name and value in turn. */
  protected final void open(String tag, String... attributes) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      map.put(attributes[i], attributes[i + 1]);
    }
    html.tag(tag, map);
  }

  protected final void close(String tag) {
    html.tag("/" + tag);
  }
}
