package dev.briefing.render.view;

/**
 * A value that became another, or was withdrawn.
 *
 * @param anchor the id of its row on the page of all changes
 * @param date when
 * @param indicator leads to the indicator's page
 * @param figure whom and which time it is about, leading to its row there
 * @param before the value as it was
 * @param after as it was from then on; empty where it was withdrawn
 * @param status what its status was and became, where that changed
 * @param reason why, in the words of whoever changed it
 */
public record RevisionView(
    String anchor,
    String date,
    Link indicator,
    Link figure,
    String before,
    String after,
    String status,
    Html reason) {}
