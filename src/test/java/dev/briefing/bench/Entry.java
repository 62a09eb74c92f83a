package dev.briefing.bench;

/** An entry of the glossary. */
record Entry(String term, String definition) {}
