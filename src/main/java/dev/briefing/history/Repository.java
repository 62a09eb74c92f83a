package dev.briefing.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The git repository that a folder lies in. */
public final class Repository {
  private static final String NOTHING = "0".repeat(40);
  private static final String LINK = "120000";
  private static final String MODULE = "160000";

  private static final Pattern OTHER_OWNER =
      Pattern.compile("detected dubious ownership in repository at ('[^']*')");

  private final Git git;
  private final Path top;
  private final boolean shallow;

  private Repository(Git git, Path top, boolean shallow) {
    this.git = git;
    this.top = top;
    this.shallow = shallow;
  }

  /** The repository around a folder; nothing where there is none, it has no commit, or no git. */
  public static Optional<Repository> around(Path folder) {
    try {
      return Optional.of(of(folder));
    } catch (HistoryFailure none) {
      return Optional.empty();
    }
  }

  /**
   * The repository around a folder.
   *
   * @throws HistoryFailure that says why it cannot be read
   */
  public static Repository of(Path folder) throws HistoryFailure {
    try {
      Path real = folder.toRealPath();
      if (!isWithinOne(real)) {
        throw new HistoryFailure(folder.getFileName() + " lies in no git repository");
      }
      Git git = new Git(real);
      List<String> answers =
          git.ask("rev-parse", "--show-toplevel", "--is-shallow-repository", "--verify", "HEAD")
              .lines()
              .toList();
      Path top = Path.of(answers.get(0)).toRealPath();
      return new Repository(git, top, answers.get(1).equals("true"));
    } catch (HistoryFailure refused) {
      throw new HistoryFailure(reason(Objects.toString(refused.getMessage(), ""), folder), refused);
    } catch (IOException failure) {
      throw new HistoryFailure(folder + " cannot be read", failure);
    }
  }

  /** What git says of a repository that it does not open, in words that tell what to do. */
  static String reason(String message, Path folder) {
    Matcher owner = OTHER_OWNER.matcher(message);
    if (owner.find()) {
      return "git does not read this repository, since it belongs to another user; if you trust it:"
          + " git config --global --add safe.directory "
          + owner.group(1);
    }
    return message.contains("Needed a single revision")
        ? folder.getFileName() + " lies in a git repository that has no commit yet"
        : message;
  }

  /** To start a program takes long, and most folders without a repository can be told at once. */
  private static boolean isWithinOne(Path folder) {
    Path parent = folder;
    while (parent != null && !Files.exists(parent.resolve(".git"))) {
      parent = parent.getParent();
    }
    return parent != null;
  }

  /** Whether older revisions are missing here, as in most builds of pull requests. */
  public boolean shallow() {
    return shallow;
  }

  /** All that it can tell depends on, in one text: where it stands, and what names lead where. */
  public String state() throws HistoryFailure {
    return git.ask("rev-parse", "HEAD") + shallow + "\n" + git.ask("for-each-ref");
  }

  /**
   * The whole name of the revision that somebody calls {@code main}, {@code v1.2} or {@code
   * HEAD~3}.
   */
  public String revision(String name) throws HistoryFailure {
    if (name.isBlank()) {
      throw new HistoryFailure("the name of a revision is empty");
    }
    try {
      return git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}")
          .strip();
    } catch (HistoryFailure unknown) {
      String part = ", which has a part of its history only: git fetch --unshallow brings the rest";
      throw new HistoryFailure(
          "there is no revision " + name + " in this repository" + (shallow ? part : ""), unknown);
    }
  }

  /**
   * A folder as it stands at each of some revisions, in one question. Those that are not here, or
   * had no such folder, are left out.
   *
   * @param names such as {@code v1.2}; none with a space, a colon or a line's end
   */
  public Map<String, Snapshot> snapshots(Collection<String> names, Path folder)
      throws HistoryFailure {
    String below = below(folder);
    List<String> asked = List.copyOf(new LinkedHashSet<>(names));
    StringBuilder questions = new StringBuilder();
    for (String name : asked) {
      String commit = name + "^{commit}";
      questions.append(commit).append('\n').append(commit).append(':').append(below).append('\n');
    }
    byte[] told =
        git.run(questions.toString(), "cat-file", "--batch-check=%(objectname) %(objecttype)");
    List<String> answers = new String(told, StandardCharsets.UTF_8).lines().toList();
    Map<String, Snapshot> found = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      String[] revision = answers.get(2 * i).split(" ", -1);
      String[] tree = answers.get(2 * i + 1).split(" ", -1);
      if (revision[revision.length - 1].equals("commit") && tree[tree.length - 1].equals("tree")) {
        found.put(asked.get(i), new Snapshot(revision[0], tree[0]));
      }
    }
    return found;
  }

  /** The newest revision that two have in common. */
  public String base(String one, String other) throws HistoryFailure {
    String first = revision(one);
    String second = revision(other);
    try {
      return git.ask("merge-base", first, second).strip();
    } catch (HistoryFailure none) {
      String part = shallow ? " here: git fetch --unshallow brings the rest of the history" : "";
      throw new HistoryFailure(one + " and " + other + " have no revision in common" + part, none);
    }
  }

  /** Whether there is a revision that somebody calls so. */
  public boolean has(String name) {
    try {
      return !revision(name).isEmpty();
    } catch (HistoryFailure unknown) {
      return false;
    }
  }

  /**
   * What the revisions that led to one changed below a folder, newest first. Of a merge, what it
   * brought to the branch that it was merged into: that is when a change was published.
   *
   * @param revision as {@link #revision} names it
   */
  public List<FileChange> changes(String revision, Path folder) throws HistoryFailure {
    String below = below(folder);
    String log =
        git.ask(
            "log",
            "--first-parent",
            "-m",
            "--raw",
            "--no-abbrev",
            "--no-renames",
            "-z",
            "--format=commit %H %cs %P%x00%s",
            "--end-of-options",
            revision,
            "--",
            below.isEmpty() ? "." : ":(top,literal)" + below);
    return new LogReader(below).read(log);
  }

  /** The bytes of files by the names that {@link FileChange} gives them. */
  public Map<String, byte[]> bytes(Collection<String> names) throws HistoryFailure {
    Set<String> wanted = new LinkedHashSet<>(names);
    byte[] batch = git.run(String.join("\n", wanted) + "\n", "cat-file", "--batch");
    Map<String, byte[]> found = new LinkedHashMap<>();
    int at = 0;
    for (String name : wanted) {
      int end = at;
      while (batch[end] != '\n') {
        end++;
      }
      String head = new String(batch, at, end - at, StandardCharsets.US_ASCII);
      String[] parts = head.split(" ", -1);
      if (parts.length != 3) {
        throw new HistoryFailure("git does not have " + name + " here");
      }
      int size = Integer.parseInt(parts[2]);
      byte[] bytes = new byte[size];
      System.arraycopy(batch, end + 1, bytes, 0, size);
      found.put(name, bytes);
      at = end + 1 + size + 1;
    }
    return found;
  }

  /**
   * Writes a folder as it stood at a revision. Links are left out: nothing may be written through
   * them.
   *
   * @param into a folder that is empty
   * @return whether there was such a folder
   */
  public boolean write(String revision, Path folder, Path into) throws HistoryFailure, IOException {
    String below = below(folder);
    Map<String, String> files = files(revision, below);
    Map<String, byte[]> bytes = files.isEmpty() ? Map.of() : bytes(files.values());
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path to = into.resolve(file.getKey()).normalize();
      if (!to.startsWith(into.normalize())) {
        throw new HistoryFailure(file.getKey() + " would be written outside of the folder");
      }
      Files.createDirectories(to.getParent());
      Files.write(to, bytes.getOrDefault(file.getValue(), new byte[0]));
    }
    return !files.isEmpty();
  }

  private Map<String, String> files(String revision, String below) throws HistoryFailure {
    String tree =
        git.ask(
            "ls-tree",
            "-r",
            "-z",
            "--full-tree",
            "--end-of-options",
            revision,
            "--",
            below.isEmpty() ? "." : below + "/");
    Map<String, String> files = new LinkedHashMap<>();
    for (String entry : tree.split("\0", -1)) {
      if (!entry.isEmpty() && !entry.startsWith(LINK) && !entry.startsWith(MODULE)) {
        int tab = entry.indexOf('\t');
        String path = entry.substring(tab + 1);
        files.put(within(path, below), entry.substring(0, tab).split(" ", -1)[2]);
      }
    }
    return files;
  }

  /** Whether a folder lies in it. */
  public boolean holds(Path folder) {
    try {
      return !below(folder).startsWith("..");
    } catch (HistoryFailure elsewhere) {
      return false;
    }
  }

  /** The folder below the repository's top, with forward slashes; empty for the top itself. */
  private String below(Path folder) throws HistoryFailure {
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute;
    // A folder that is gone today may have been there then.
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    if (parent == null) {
      throw new HistoryFailure(folder + " is nowhere");
    }
    try {
      Path real = parent.toRealPath().resolve(parent.relativize(absolute)).normalize();
      if (!real.startsWith(top)) {
        throw new HistoryFailure(folder + " does not lie in the repository " + top);
      }
      return top.relativize(real).toString().replace('\\', '/');
    } catch (IOException failure) {
      throw new HistoryFailure(folder + " cannot be read", failure);
    }
  }

  private static String within(String path, String below) {
    return below.isEmpty() ? path : path.substring(below.length() + 1);
  }

  /**
   * Reads what {@code git log --raw -z} prints. Whatever an author may have written ends at a zero,
   * which no subject and no path can hold.
   */
  private record LogReader(String below) {
    private static final Pattern COMMIT =
        Pattern.compile("commit ([0-9a-f]{40,64}) (\\d{4}-\\d\\d-\\d\\d) ([0-9a-f ]*)");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    List<FileChange> read(String log) {
      List<FileChange> changes = new ArrayList<>();
      Revision revision = null;
      String[] fields = log.split("\0", -1);
      for (int i = 0; i + 1 < fields.length; i++) {
        String head = fields[i].strip();
        Matcher commit = COMMIT.matcher(head);
        if (commit.matches() || commit.reset(head + " ").matches()) {
          String subject = UNSEEN.matcher(fields[++i]).replaceAll(" ").strip();
          LocalDate date = LocalDate.parse(commit.group(2));
          revision = new Revision(commit.group(1), date, commit.group(3).isBlank(), subject);
        } else if (head.startsWith(":") && revision != null) {
          change(revision, head.split(" ", -1), fields[++i]).ifPresent(changes::add);
        }
      }
      return changes;
    }

    /** {@code :100644 100644 BEFORE AFTER M}; links and modules count as no file. */
    private Optional<FileChange> change(Revision revision, String[] head, String path) {
      Optional<String> before = name(head[0].substring(1), head[2]);
      Optional<String> after = name(head[1], head[3]);
      return before.equals(after)
          ? Optional.empty()
          : Optional.of(new FileChange(revision, within(path, below), before, after));
    }

    private static Optional<String> name(String mode, String id) {
      return mode.equals(LINK) || mode.equals(MODULE)
          ? Optional.empty()
          : Optional.of(id).filter(name -> !name.equals(NOTHING));
    }
  }
}
