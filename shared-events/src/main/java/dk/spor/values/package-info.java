/**
 * The words the whole house speaks: identifiers, persons, and the closed lists of the trade. Values only: they check
 * themselves when made, never change, and know nothing of events, commands or storage.
 */
@NullMarked
package dk.spor.values;

import org.jspecify.annotations.NullMarked;
