package dev.briefing.progress;

import dev.briefing.model.Observation;
import dev.briefing.model.State;
import dev.briefing.model.Written;
import java.util.Optional;

/** How a target stands by its outcomes, and why. */
public record Progress(Verdict verdict, Account account) {
  static Progress unknown(Account account) {
    return new Progress(Verdict.TOO_LITTLE_KNOWN, account);
  }

  /**
   * Whether the outcomes say otherwise than the state that a target declares. A target that was
   * dropped or superseded may stand as it will.
   */
  public boolean contradicts(Observation target) {
    Optional<State> declared = target.target().state().map(Written::value);
    if (declared.isEmpty()) {
      return false;
    }
    return switch (declared.get()) {
      case MET -> verdict == Verdict.MISSED;
      case MISSED -> verdict == Verdict.MET;
      case ACTIVE, DROPPED, SUPERSEDED -> false;
    };
  }
}
