/** Tilbagefaldsforebyggelse: the time after a discharge, its courses, follow-ups and relapses. */
@NullMarked
package dk.spor.command.relapse;

import org.jspecify.annotations.NullMarked;
