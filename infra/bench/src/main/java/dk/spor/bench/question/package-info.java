/** The questions, each a command: what is measured, on which logs, and what the figures are held against. */
@NullMarked
package dk.spor.bench.question;

import org.jspecify.annotations.NullMarked;
