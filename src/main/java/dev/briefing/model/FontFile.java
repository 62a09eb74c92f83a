package dev.briefing.model;

import java.nio.file.Path;

/**
 * A font that the site brings along.
 *
 * @param weight one, such as {@code 400}, or what a variable font reaches, such as {@code 200 900}
 * @param path below the content folder, such as {@code fonts/tide-serif.woff2}
 * @param file where its bytes are
 */
public record FontFile(String family, String weight, boolean italic, String path, Path file) {}
