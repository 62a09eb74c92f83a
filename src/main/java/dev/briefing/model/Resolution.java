package dev.briefing.model;

import java.util.List;

/** What a reference to a figure means. */
public sealed interface Resolution {

  /** One observation; or several from sources that agree. Never empty. */
  record Found(List<Observation> observations) implements Resolution {
    public Found {
      observations = List.copyOf(observations);
    }

    public Observation first() {
      return observations.get(0);
    }
  }

  /**
   * Nothing.
   *
   * @param what the part that leads nowhere, such as {@code period 2031}
   * @param written that part as it is written
   * @param names what could have stood there
   */
  record Unknown(String what, String written, List<String> names) implements Resolution {
    public Unknown {
      names = List.copyOf(names);
    }
  }

  /** Several that differ. */
  record Ambiguous(List<Observation> choices) implements Resolution {
    public Ambiguous {
      choices = List.copyOf(choices);
    }
  }
}
