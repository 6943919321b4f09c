/** Tests of what becomes of corrections. */
@NullMarked
package dk.spor.command.correction;

import org.jspecify.annotations.NullMarked;
