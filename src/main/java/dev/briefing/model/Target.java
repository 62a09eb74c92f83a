package dev.briefing.model;

import java.util.Optional;

/**
 * What an observation says beyond its number when it is a target.
 *
 * @param plan the plan that sets it
 * @param measuredBy the indicator whose outcomes tell whether it was reached; without one, its own
 * @param reach without it no verdict is computed
 * @param baseline where progress starts from
 * @param state what has become of it by its source or the editors; what the outcomes say is
 *     computed
 */
public record Target(
    Optional<Written<String>> plan,
    Optional<Written<FigureReference>> measuredBy,
    Optional<Reach> reach,
    Optional<Written<FigureReference>> baseline,
    Optional<Written<State>> state,
    Optional<Written<FigureReference>> supersededBy) {}
