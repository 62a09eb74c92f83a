package dev.briefing.model;

/**
 * A picture of the content folder.
 *
 * @param path below the content folder, such as {@code images/map.png}; also its address
 * @param file where its bytes are
 */
public record Image(String path, java.nio.file.Path file) {}
