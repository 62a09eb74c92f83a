package dev.briefing.model;

import java.time.LocalDate;

/** What was wrong on a page, and when it was put right. */
public record Correction(LocalDate date, Prose note) {}
