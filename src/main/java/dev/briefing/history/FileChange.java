package dev.briefing.history;

import java.util.Optional;

/**
 * What a revision did to one file.
 *
 * @param path below the folder that was asked about, with forward slashes
 * @param before the name that git gives to the bytes of the file; nothing for a new file
 * @param after likewise; nothing for a file that was removed
 */
public record FileChange(
    Revision revision, String path, Optional<String> before, Optional<String> after) {}
