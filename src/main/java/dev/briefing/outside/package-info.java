/**
 * The world outside: what stands at the addresses that a site leads to. The only package that asks
 * other hosts for anything, and only when somebody wants it: with a guard that lets nobody be sent
 * to addresses of a private network, within limits, one question at a time for each host, and with
 * a logbook of what was seen on which day.
 */
@NullMarked
package dev.briefing.outside;

import org.jspecify.annotations.NullMarked;
