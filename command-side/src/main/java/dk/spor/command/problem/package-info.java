/**
 * What the write API answers when something can't be: problem details (RFC 9457) that say what is wrong, where, and
 * what would be right, and that never repeat what was sent.
 */
@NullMarked
package dk.spor.command.problem;

import org.jspecify.annotations.NullMarked;
