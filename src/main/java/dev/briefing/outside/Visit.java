package dev.briefing.outside;

import dev.briefing.model.Answer;
import dev.briefing.model.Answer.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Follows an address to the document, or to where the way ends. */
final class Visit {
  private static final int TOO_MANY_QUESTIONS = 429;
  private static final int UNAVAILABLE = 503;

  private final Line line;
  private final Turns turns;
  private final Limits limits;
  private final Pace pace;

  Visit(Line line, Turns turns, Limits limits, Pace pace) {
    this.line = line;
    this.turns = turns;
    this.limits = limits;
    this.pace = pace;
  }

  /** What stands at an address. */
  Answer at(String text) throws InterruptedException {
    Optional<Address> start = Address.of(text);
    if (start.isEmpty()) {
      boolean password = text.matches("(?i)https?://[^/?#]*@.*");
      return Answer.of(
          Kind.NOT_ASKED,
          password ? "it holds a name or a password" : "it is no address that can be asked");
    }
    try {
      return follow(start.get());
    } catch (NotPublic refused) {
      return Answer.of(
          Kind.NOT_ASKED, refused.getMessage() + " is in a private network, or is this machine");
    } catch (SocketTimeoutException late) {
      return Answer.of(Kind.SLOW, "no answer within " + seconds(limits.patience()));
    } catch (UnknownHostException unknown) {
      return Answer.of(Kind.UNKNOWN_HOST, String.valueOf(unknown.getMessage()));
    } catch (ConnectException | NoRouteToHostException closed) {
      return Answer.of(Kind.NO_CONNECTION, "");
    } catch (SSLException insecure) {
      return Answer.of(Kind.INSECURE, Certificates.fault(insecure));
    } catch (IOException broken) {
      return Answer.of(Kind.BROKEN, "the connection breaks off");
    }
  }

  /** {@code 15 s}, {@code 0.2 s}. */
  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
  }

  private Answer follow(Address start) throws IOException, InterruptedException {
    Set<Address> seen = new HashSet<>();
    Address at = start;
    Address settled = start;
    boolean forGood = true;
    while (seen.add(at) && seen.size() <= limits.redirects() + 1) {
      Head head = patiently(at);
      Optional<String> location = head.field("location").filter(text -> head.leadsOn());
      if (location.isEmpty()) {
        return verdict(head, start, settled);
      }
      Optional<Address> next = at.next(location.get());
      if (next.isEmpty()) {
        return Answer.of(Kind.BROKEN, "it leads on to something that is no address of the web");
      }
      at = next.get();
      forGood &= head.isForGood();
      settled = forGood ? at : settled;
    }
    return Answer.of(Kind.LOOPING, "");
  }

  private static Answer verdict(Head head, Address start, Address settled) {
    int status = head.status();
    String detail = String.valueOf(status);
    if (status < 300) {
      return settled.equals(start)
          ? Answer.of(Kind.FOUND, "")
          : new Answer(Kind.MOVED, settled.isFrontPage() ? "front page" : "", settled.toString());
    }
    return switch (status) {
      case 404, 410 -> Answer.of(Kind.GONE, detail);
      case TOO_MANY_QUESTIONS -> Answer.of(Kind.BUSY, detail);
      case UNAVAILABLE ->
          Answer.of(head.field("retry-after").isEmpty() ? Kind.BROKEN : Kind.BUSY, detail);
      default -> Answer.of(status >= 400 && status < 500 ? Kind.REFUSED : Kind.BROKEN, detail);
    };
  }

  /** Asks a host that is busy once more, when it said it could be. */
  private Head patiently(Address address) throws IOException, InterruptedException {
    Head head = politely(address);
    if (!isBusy(head)) {
      return head;
    }
    Optional<Duration> wait = head.field("retry-after").flatMap(this::wait);
    if (wait.isEmpty() || wait.get().compareTo(limits.longestWait()) > 0) {
      return head;
    }
    pace.rest(wait.get());
    return politely(address);
  }

  private Optional<Duration> wait(String after) {
    if (after.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
    }
    try {
      Instant then = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(pace.now(), then);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  /** Asks for the head alone; some servers refuse that, or answer it carelessly. */
  private Head politely(Address address) throws IOException, InterruptedException {
    return turns.at(
        address.host(),
        () -> {
          Head head = line.ask("HEAD", address);
          return head.status() < 400 || isBusy(head) ? head : line.ask("GET", address);
        });
  }

  private static boolean isBusy(Head head) {
    return head.status() == TOO_MANY_QUESTIONS || head.status() == UNAVAILABLE;
  }
}
