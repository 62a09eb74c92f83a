package dev.briefing.outside;

import static java.util.stream.Collectors.groupingBy;

import dev.briefing.model.Answer;
import dev.briefing.model.Answer.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javax.net.ssl.SSLSocketFactory;

/**
 * A round of all addresses: several hosts at a time, each host by one question after the other.
 * What the logbook knows is not asked; what is asked is written into it.
 */
public final class Round implements Asking {
  private final Limits limits;
  private final Guard guard;
  private final Names names;
  private final SSLSocketFactory security;
  private final Pace pace;
  private final Logbook book;
  private final LocalDate today;
  private final String agent;
  private final IntConsumer progress;

  /**
   * A round in the world as it is.
   *
   * @param agent who asks, as the servers' logs have it
   * @param progress hears how many addresses are done
   */
  public Round(
      Limits limits,
      Guard guard,
      Logbook book,
      LocalDate today,
      String agent,
      IntConsumer progress) {
    this(
        limits,
        guard,
        Names.OF_THIS_MACHINE,
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        Pace.REAL,
        book,
        today,
        agent,
        progress);
  }

  Round(
      Limits limits,
      Guard guard,
      Names names,
      SSLSocketFactory security,
      Pace pace,
      Logbook book,
      LocalDate today,
      String agent,
      IntConsumer progress) {
    this.limits = limits;
    this.guard = guard;
    this.names = names;
    this.security = security;
    this.pace = pace;
    this.book = book;
    this.today = today;
    this.agent = agent;
    this.progress = progress;
  }

  @Override
  public SortedMap<String, Answer> ask(SortedSet<String> addresses) {
    SortedMap<String, Answer> answers = Collections.synchronizedSortedMap(new TreeMap<>());
    List<String> open = new ArrayList<>();
    for (String address : addresses) {
      book.fresh(address, today)
          .ifPresentOrElse(known -> answers.put(address, known), () -> open.add(address));
    }
    AtomicInteger done = new AtomicInteger(answers.size());
    Instant end = pace.now().plus(limits.total());
    ExecutorService hands = Executors.newFixedThreadPool(limits.connections(), Round::daemon);
    try (Line line = new Line(limits, guard, names, security, agent)) {
      Visit visit = new Visit(line, new Turns(pace, limits.pause()), limits, pace);
      List<Future<?>> hosts = new ArrayList<>();
      AtomicInteger questions = new AtomicInteger();
      for (List<String> host : byHost(open)) {
        hosts.add(
            hands.submit(
                () -> {
                  for (String address : host) {
                    boolean more = questions.incrementAndGet() <= limits.questions();
                    Answer answer =
                        more && pace.now().isBefore(end)
                            ? visit.at(address)
                            : Answer.of(Kind.NOT_ASKED, "there was no time left");
                    answers.put(address, answer);
                    progress.accept(done.incrementAndGet());
                  }
                  return null;
                }));
      }
      await(hosts);
    } finally {
      hands.shutdownNow();
    }
    open.forEach(address -> note(address, answers));
    return answers;
  }

  private void note(String address, SortedMap<String, Answer> answers) {
    Answer answer = answers.get(address);
    if (answer != null && answer.kind() != Kind.NOT_ASKED) {
      book.note(address, today, answer);
    }
  }

  /** The addresses of each host, in their order. */
  private static List<List<String>> byHost(List<String> addresses) {
    Map<String, List<String>> hosts =
        addresses.stream()
            .collect(
                groupingBy(
                    address -> Address.of(address).map(Address::host).orElse(""),
                    LinkedHashMap::new,
                    java.util.stream.Collectors.toList()));
    return List.copyOf(hosts.values());
  }

  private static void await(List<Future<?>> hosts) {
    try {
      for (Future<?> host : hosts) {
        host.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "round");
    thread.setDaemon(true);
    return thread;
  }
}
