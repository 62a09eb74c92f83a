/**
 * Inputs that nobody thought of. {@link dev.briefing.fuzz.Target} is what they are thrown at, and
 * says when one has found something; {@link dev.briefing.fuzz.Fuzzing} lets Jazzer make them, and
 * {@code src/test/resources/fuzz} keeps each that ever found something.
 */
package dev.briefing.fuzz;
