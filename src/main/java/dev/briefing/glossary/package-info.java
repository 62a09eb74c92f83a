/**
 * Where texts use the terms of the glossary: {@link dev.briefing.glossary.Names} finds every name
 * of every term in one walk through a text, and {@link dev.briefing.glossary.TermUses} keeps, for
 * each page, the first place of each term. The only package that knows the library of the
 * automaton.
 */
@NullMarked
package dev.briefing.glossary;

import org.jspecify.annotations.NullMarked;
