package dev.briefing.history;

/**
 * A folder as it stood at a revision, by the names that git gives to both: whatever has the same
 * names has the same files and the same past.
 *
 * @param revision the whole name of the revision
 * @param tree the name of the folder's content
 */
public record Snapshot(String revision, String tree) {}
