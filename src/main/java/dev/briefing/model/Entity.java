package dev.briefing.model;

import dev.briefing.problem.Position;
import java.util.Optional;

/** A country or another body that figures are about. */
public record Entity(
    Written<String> id,
    String name,
    Optional<String> chinese,
    Optional<String> pinyin,
    Position at) {}
