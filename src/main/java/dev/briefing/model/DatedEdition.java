package dev.briefing.model;

import dev.briefing.problem.Position;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An earlier state of a site that stays where it can be cited.
 *
 * @param id its name in addresses
 * @param revision what git calls the state: a tag or a commit
 * @param date the day that it is known by
 * @param note what it is, in a few words
 */
public record DatedEdition(
    Written<String> id,
    Written<String> revision,
    LocalDate date,
    Optional<String> note,
    Position at) {}
