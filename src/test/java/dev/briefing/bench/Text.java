package dev.briefing.bench;

import java.util.List;

/**
 * A briefing.
 *
 * @param body Markdown, with the links of {@link OwnForm}
 */
record Text(
    String id, String title, String date, List<String> sectors, String summary, String body) {}
