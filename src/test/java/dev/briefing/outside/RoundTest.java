package dev.briefing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.model.Answer;
import dev.briefing.model.Answer.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found outside: a server on loopback stands for the world. */
class RoundTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private static final Limits PATIENT =
      new Limits(
          8,
          Duration.ofSeconds(1),
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          5,
          65_536,
          100,
          Duration.ofHours(1));

  /** The world's server may be asked; everything else as in the world. */
  private static final Guard GUARD =
      address -> address.getHostAddress().equals("127.0.0.1") || Guard.PUBLIC.allows(address);

  private final FastPace pace = new FastPace();
  private final Logbook book = new Logbook();
  private Town town;

  @BeforeEach
  void open() throws IOException {
    town = Town.open();
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void aDocumentIsFoundByItsHeadAlone() {
    town.at("/a?b=c", 200);
    assertThat(ask("/a?b=c")).isEqualTo(Answer.of(Kind.FOUND, ""));
    assertThat(town.asked()).containsExactly("HEAD /a?b=c");
  }

  @Test
  void whoAsksSaysWhoItIsAndNothingElse() {
    town.at("/", 200, "Set-Cookie", "id=1");
    town.at("/b", 200);
    ask("/", "/b");
    assertThat(town.fields())
        .containsOnly(
            "host: [127.0.0.1:" + town.port() + "]",
            "user-agent: [Test]",
            "accept: [*/*]",
            "connection: [close]");
  }

  @Test
  void nothingIsGoneUnlessTheWholeQuestionSaysSo() {
    town.at("/gone", 410);
    town.at("/careless", careless(404));
    town.at("/refusing", careless(405));
    assertThat(ask("/none")).isEqualTo(Answer.of(Kind.GONE, "404"));
    assertThat(ask("/gone")).isEqualTo(Answer.of(Kind.GONE, "410"));
    assertThat(ask("/careless").kind()).isEqualTo(Kind.FOUND);
    assertThat(ask("/refusing").kind()).isEqualTo(Kind.FOUND);
    assertThat(town.asked()).contains("HEAD /none", "GET /none", "GET /careless");
  }

  /** Answers the head's question with an error, the other with a document. */
  private static Town.Answering careless(int status) {
    return (exchange, before) ->
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? status : 200, -1);
  }

  @Test
  void whatHasMovedForGoodHasANewAddress() {
    town.at("/old", 301, "Location", "/newer");
    town.at("/newer", 308, "Location", address("/newest"));
    town.at("/newest", 302, "Location", "/session/7");
    town.at("/session/7", 200);
    assertThat(ask("/old")).isEqualTo(new Answer(Kind.MOVED, "", address("/newest")));
  }

  @Test
  void whatIsElsewhereForNowIsFound() {
    town.at("/a", 302, "Location", "/b");
    town.at("/b", 301, "Location", "/c");
    town.at("/c", 200);
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.FOUND, ""));
  }

  @Test
  void aFrontPageIsNotTheDocument() {
    town.at("/2019/report", 301, "Location", "/");
    town.at("/", 200);
    assertThat(ask("/2019/report")).isEqualTo(new Answer(Kind.MOVED, "front page", address("/")));
  }

  @Test
  void whatHasMovedToNothingIsGone() {
    town.at("/a", 301, "Location", "/b");
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.GONE, "404"));
  }

  @Test
  void aCircleIsLeft() {
    town.at("/a", 302, "Location", "/b");
    town.at("/b", 301, "Location", "/a");
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.LOOPING, ""));
    assertThat(town.asked()).hasSize(2);
  }

  @Test
  void aWayWithoutAnEndIsLeft() {
    for (int i = 0; i < 50; i++) {
      town.at("/" + i, 302, "Location", "/" + (i + 1));
    }
    assertThat(ask("/0")).isEqualTo(Answer.of(Kind.LOOPING, ""));
    assertThat(town.asked()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)"})
  void aWayOutOfTheWebIsNotFollowed(String location) {
    town.at("/a", 301, "Location", location);
    assertThat(ask("/a").kind()).isEqualTo(Kind.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 451, 418})
  void aServerMayRefuse(int status) {
    town.at("/a", status);
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.REFUSED, String.valueOf(status)));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void aServerMayHaveAFault(int status) {
    town.at("/a", status);
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.BROKEN, String.valueOf(status)));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void aBusyServerIsAskedOnceMore(int status) {
    town.at("/a", busyAtFirst(status, "7"));
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.FOUND, ""));
    assertThat(town.asked()).containsExactly("HEAD /a", "HEAD /a");
    assertThat(pace.rests()).contains(Duration.ofSeconds(7));
  }

  @Test
  void aBusyServerMaySayWhen() {
    town.at("/a", busyAtFirst(429, "Thu, 12 Mar 2026 10:00:09 GMT"));
    assertThat(ask("/a").kind()).isEqualTo(Kind.FOUND);
    assertThat(pace.rests()).contains(Duration.ofSeconds(9));
  }

  private static Town.Answering busyAtFirst(int status, String after) {
    return (exchange, before) -> {
      exchange.getResponseHeaders().set("Retry-After", after);
      exchange.sendResponseHeaders(before == 0 ? status : 200, -1);
    };
  }

  @Test
  void aServerThatStaysBusyIsLeftAlone() {
    town.at("/a", 429, "Retry-After", "1");
    town.at("/b", 429, "Retry-After", "3600");
    assertThat(ask("/a")).isEqualTo(Answer.of(Kind.BUSY, "429"));
    assertThat(ask("/b")).isEqualTo(Answer.of(Kind.BUSY, "429"));
    assertThat(town.asked()).containsExactly("HEAD /a", "HEAD /a", "HEAD /b");
    assertThat(pace.rests()).doesNotContain(Duration.ofHours(1));
  }

  @Test
  void nobodyWaitsForAServerThatNeverAnswers() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      String address = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      assertThat(askAll(impatient(), address))
          .containsExactly(Answer.of(Kind.SLOW, "no answer within 0.2 s"));
      String secured = "https://127.0.0.1:" + silent.getLocalPort() + "/";
      assertThat(askAll(impatient(), secured))
          .containsExactly(Answer.of(Kind.SLOW, "no answer within 0.2 s"));
    }
  }

  /** Byte by byte, each in time: the answer as a whole is not. */
  @Test
  void nobodyWaitsForAServerThatDrips() throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    try (RawServer dripping =
        RawServer.answering(
            out -> {
              for (int i = 0; i < 100_000 && !over.await(20, TimeUnit.MILLISECONDS); i++) {
                out.write('H');
                out.flush();
              }
            })) {
      assertThat(askAll(impatient(), dripping.address()))
          .containsExactly(Answer.of(Kind.SLOW, "no answer within 0.2 s"));
    } finally {
      over.countDown();
    }
  }

  private static Limits impatient() {
    return new Limits(
        8, Duration.ZERO, Duration.ofMillis(200), Duration.ZERO, 5, 65_536, 100, PATIENT.total());
  }

  @Test
  void ofADocumentNothingIsRead() throws Exception {
    AtomicInteger written = new AtomicInteger();
    CountDownLatch left = new CountDownLatch(1);
    town.at(
        "/huge",
        (exchange, before) -> {
          if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(405, -1);
            return;
          }
          exchange.sendResponseHeaders(200, 1L << 40);
          try (OutputStream out = exchange.getResponseBody()) {
            byte[] block = new byte[1 << 16];
            while (written.addAndGet(block.length) < 1 << 30) {
              out.write(block);
            }
          } catch (IOException gone) {
            left.countDown();
          }
        });
    assertThat(ask("/huge")).isEqualTo(Answer.of(Kind.FOUND, ""));
    assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aHeadWithoutAnEndIsNotRead() throws Exception {
    AtomicInteger written = new AtomicInteger();
    try (RawServer endless =
        RawServer.answering(
            out -> {
              out.write("HTTP/1.1 200 OK\r\n".getBytes());
              while (written.incrementAndGet() < 10_000_000) {
                out.write("X-More: and more\r\n".getBytes());
              }
            })) {
      assertThat(askAll(PATIENT, endless.address()).get(0).kind()).isEqualTo(Kind.BROKEN);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\n"})
  void whatIsNoAnswerOfTheWebIsBroken(String answer) throws Exception {
    try (RawServer odd = RawServer.answering(out -> out.write(answer.getBytes()))) {
      assertThat(askAll(PATIENT, odd.address()).get(0).kind()).isEqualTo(Kind.BROKEN);
    }
  }

  @Test
  void anAnswerMayBeAnnounced() throws Exception {
    String answer = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n";
    try (RawServer hinting = RawServer.answering(out -> out.write(answer.getBytes()))) {
      assertThat(askAll(PATIENT, hinting.address())).containsExactly(Answer.of(Kind.FOUND, ""));
    }
  }

  @Test
  void aClosedDoorIsNoConnection() throws Exception {
    int port;
    try (ServerSocket closing = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = closing.getLocalPort();
    }
    assertThat(askAll(PATIENT, "http://127.0.0.1:" + port + "/"))
        .containsExactly(Answer.of(Kind.NO_CONNECTION, ""));
  }

  @Test
  void aNameThatNobodyHasIsUnknown() {
    assertThat(askAll(PATIENT, "http://nobody.example/a"))
        .containsExactly(Answer.of(Kind.UNKNOWN_HOST, "nobody.example"));
  }

  @Test
  void aNameWithAPasswordIsNotSent() {
    assertThat(askAll(PATIENT, "http://me:secret@127.0.0.1:" + town.port() + "/"))
        .containsExactly(Answer.of(Kind.NOT_ASKED, "it holds a name or a password"));
    assertThat(town.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.2",
        "127.2",
        "2130706434",
        "localhost",
        "[::1]",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "[::ffff:127.0.0.2]",
        "[fe80::1]",
        "0.0.0.0",
        "inside.example",
        "both.example"
      })
  void neighboursAreNotAsked(String host) throws Exception {
    try (Town neighbour = Town.openAt("127.0.0.2", town.port())) {
      neighbour.at("/", 200);
      town.at("/leading", 302, "Location", "http://" + host + ":" + town.port() + "/");
      Kind straight = askAll(PATIENT, "http://" + host + ":" + town.port() + "/").get(0).kind();
      assertThat(straight).isEqualTo(Kind.NOT_ASKED);
      assertThat(ask("/leading").kind()).isEqualTo(Kind.NOT_ASKED);
      assertThat(neighbour.asked()).isEmpty();
    }
  }

  /** A name that is judged as one machine, and means another when it is asked for again. */
  @Test
  void aNameThatChangesItsMeaningLeadsNowhereElse() throws Exception {
    try (Town neighbour = Town.openAt("127.0.0.2", town.port())) {
      town.at("/", 200);
      neighbour.at("/", 200);
      AtomicInteger lookups = new AtomicInteger();
      Names changing =
          host ->
              List.of(
                  InetAddress.getByName(
                      lookups.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2"));
      String address = "http://changing.example:" + town.port() + "/";
      assertThat(round(PATIENT, changing).ask(new TreeSet<>(List.of(address))).get(address).kind())
          .isEqualTo(Kind.FOUND);
      assertThat(lookups).hasValue(1);
      assertThat(neighbour.asked()).isEmpty();
    }
  }

  @Test
  void aHostHasItsPauses() {
    town.at("/a", 200).at("/b", 200).at("/c", 200);
    ask("/a", "/b", "/c");
    assertThat(pace.rests()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void aHostIsAskedOneQuestionAtATimeWhoeverLeadsToIt() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      town.at("/from" + i, 302, "Location", "http://target.example:" + town.port() + "/to" + i);
      town.at(
          "/to" + i,
          (exchange, before) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
              Thread.sleep(30);
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
            now.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
          });
      addresses.add("http://h" + i + ".example:" + town.port() + "/from" + i);
    }
    List<Answer> answers = askAll(PATIENT, addresses.toArray(String[]::new));
    assertThat(answers).hasSize(6).containsOnly(Answer.of(Kind.FOUND, ""));
    assertThat(most).hasValue(1);
  }

  /** All wait for each other: fewer at a time, and nobody would be answered. */
  @Test
  void severalHostsAreAskedAtTheSameTime() throws Exception {
    CountDownLatch together = new CountDownLatch(4);
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      town.at(
          "/" + i,
          (exchange, before) -> {
            together.countDown();
            try {
              boolean all = together.await(25, TimeUnit.SECONDS);
              exchange.sendResponseHeaders(all ? 200 : 500, -1);
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
          });
      addresses.add("http://h" + i + ".example:" + town.port() + "/" + i);
    }
    assertThat(askAll(PATIENT, addresses.toArray(String[]::new)))
        .containsOnly(Answer.of(Kind.FOUND, ""));
  }

  @Test
  void thereIsAnEndToQuestions() {
    town.at("/a", 200).at("/b", 200).at("/c", 200);
    Limits two =
        new Limits(
            8, Duration.ZERO, PATIENT.patience(), Duration.ZERO, 5, 65_536, 2, PATIENT.total());
    assertThat(askAll(two, address("/a"), address("/b"), address("/c")))
        .extracting(Answer::kind)
        .containsExactly(Kind.FOUND, Kind.FOUND, Kind.NOT_ASKED);
  }

  @Test
  void thereIsAnEndToTime() {
    town.at("/a", 200).at("/b", 200).at("/c", 200);
    Limits minute =
        new Limits(
            8,
            Duration.ofSeconds(40),
            PATIENT.patience(),
            Duration.ZERO,
            5,
            65_536,
            100,
            Duration.ofSeconds(30));
    assertThat(askAll(minute, address("/a"), address("/b"), address("/c")))
        .extracting(Answer::kind)
        .containsExactly(Kind.FOUND, Kind.FOUND, Kind.NOT_ASKED);
  }

  @Test
  void whatWasFoundIsNotAskedAgainForSomeDays() {
    town.at("/a", 200).at("/b", 404).at("/c", 301, "Location", "/a");
    String[] all = {address("/a"), address("/b"), address("/c")};
    List<Answer> first = askAll(PATIENT, all);
    int before = town.asked().size();
    Logbook kept = Logbook.parse(book.text());
    assertThat(kept.text()).isEqualTo(book.text());
    assertThat(again(kept, TODAY.plusDays(6), all)).isEqualTo(first);
    assertThat(town.asked().subList(before, town.asked().size()))
        .containsExactly("HEAD /b", "GET /b");
    int later = town.asked().size();
    again(kept, TODAY.plusDays(7), address("/a"));
    assertThat(town.asked()).hasSize(later + 1);
  }

  private List<Answer> again(Logbook known, LocalDate day, String... addresses) {
    Round round =
        new Round(PATIENT, GUARD, RoundTest::names, plain(), pace, known, day, "Test", done -> {});
    return List.copyOf(round.ask(new TreeSet<>(List.of(addresses))).values());
  }

  @Test
  void tellsHowFarItIs() {
    town.at("/a", 200).at("/b", 200);
    List<Integer> told = new ArrayList<>();
    Round round =
        new Round(PATIENT, GUARD, RoundTest::names, plain(), pace, book, TODAY, "Test", told::add);
    round.ask(new TreeSet<>(List.of(address("/a"), address("/b"))));
    assertThat(told).containsExactly(1, 2);
  }

  private Answer ask(String path) {
    return askAll(PATIENT, address(path)).get(0);
  }

  private void ask(String... paths) {
    askAll(PATIENT, Stream.of(paths).map(this::address).toArray(String[]::new));
  }

  private List<Answer> askAll(Limits limits, String... addresses) {
    return List.copyOf(
        round(limits, RoundTest::names).ask(new TreeSet<>(List.of(addresses))).values());
  }

  private Round round(Limits limits, Names names) {
    return new Round(limits, GUARD, names, plain(), pace, book, TODAY, "Test", done -> {});
  }

  private static SSLSocketFactory plain() {
    return (SSLSocketFactory) SSLSocketFactory.getDefault();
  }

  /** The world's names: all of them mean its server, but for some. */
  private static List<InetAddress> names(String host) throws UnknownHostException {
    return switch (host) {
      case "nobody.example" -> throw new UnknownHostException(host);
      case "inside.example" -> List.of(InetAddress.getByName("127.0.0.2"));
      case "both.example" ->
          List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("127.0.0.2"));
      default ->
          host.endsWith(".example")
              ? List.of(InetAddress.getByName("127.0.0.1"))
              : "localhost".equals(host)
                  ? List.of(InetAddress.getByName("127.0.0.2"))
                  : List.of(InetAddress.getAllByName(host));
    };
  }

  private String address(String path) {
    return "http://127.0.0.1:" + town.port() + path;
  }
}
