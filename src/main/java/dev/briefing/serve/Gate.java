package dev.briefing.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in whoever looks at the preview from this machine, by one of its own addresses. A site
 * elsewhere, open in the same browser, may neither read the preview nor make it work.
 */
final class Gate {
  private static final int LONGEST_ADDRESS = 4_000;
  private static final int LONGEST_HEAD = 16_000;
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> hosts;

  Gate(int port) {
    this.hosts =
        Stream.of("localhost", "127.0.0.1", "[::1]")
            .flatMap(host -> names(host, port))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** As a browser writes it: without the port that goes without saying. */
  private static Stream<String> names(String host, int port) {
    return port == 80 ? Stream.of(host, host + ":80") : Stream.of(host + ":" + port);
  }

  /** Why somebody is not let in. */
  record Refusal(int status, String sentence) {}

  Optional<Refusal> refusal(HttpExchange exchange) {
    Headers head = exchange.getRequestHeaders();
    if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
      return refused(414, "this address is too long");
    }
    if (length(head) > LONGEST_HEAD) {
      return refused(431, "the head of this request is too long");
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return refused(405, "the preview can only be read");
    }
    if (hasBody(head)) {
      return refused(400, "a request to read has no body");
    }
    List<String> host = head.getOrDefault("Host", List.of());
    if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
      return refused(403, "the preview answers to localhost only");
    }
    return isFromElsewhere(head)
        ? refused(403, "the preview answers to its own pages only")
        : Optional.empty();
  }

  private static boolean hasBody(Headers head) {
    String length = head.getFirst("Content-Length");
    return head.containsKey("Transfer-Encoding") || (length != null && !length.equals("0"));
  }

  /** Whether the page of another site asks; a link that somebody follows is none of its doing. */
  private boolean isFromElsewhere(Headers head) {
    for (String origin : head.getOrDefault("Origin", List.of())) {
      if (!origin.startsWith("http://")
          || !hosts.contains(origin.substring("http://".length()).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String site = head.getFirst("Sec-Fetch-Site");
    boolean follows =
        "navigate".equals(head.getFirst("Sec-Fetch-Mode"))
            && "document".equals(head.getFirst("Sec-Fetch-Dest"));
    return site != null && !OWN_SITES.contains(site) && !follows;
  }

  private static int length(Headers head) {
    int length = 0;
    for (Map.Entry<String, List<String>> header : head.entrySet()) {
      for (String value : header.getValue()) {
        length += header.getKey().length() + value.length();
      }
    }
    return length;
  }

  private static Optional<Refusal> refused(int status, String sentence) {
    return Optional.of(new Refusal(status, sentence));
  }
}
