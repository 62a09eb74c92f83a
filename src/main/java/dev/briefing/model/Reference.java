package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.Optional;

/**
 * A link, or an image, in prose.
 *
 * @param destination what it leads to
 * @param raw the destination as written
 * @param text what the reader sees of it, without markup; of an image its alternative text
 * @param title what stands in quotes after the destination: of a citation its locator
 * @param image whether it is written as an image, which embeds
 * @param alone whether it is all there is in its paragraph
 * @param at where the link starts
 * @param length how many code points it covers on its first line
 * @param destinationAt where the destination is written
 */
public record Reference(
    Destination destination,
    String raw,
    String text,
    Optional<String> title,
    boolean image,
    boolean alone,
    Position at,
    int length,
    Position destinationAt) {}
