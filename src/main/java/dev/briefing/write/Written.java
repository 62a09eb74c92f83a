package dev.briefing.write;

/**
 * What a publish did, in files: {@code written} are new or have new bytes, {@code unchanged} kept
 * their bytes and times, {@code removed} were written by an earlier publish and are gone.
 */
public record Written(int written, int unchanged, int removed) {}
