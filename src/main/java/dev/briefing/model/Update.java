package dev.briefing.model;

import java.time.LocalDate;

/** What is new in a text since then, in its authors' words. */
public record Update(LocalDate date, String note) {}
