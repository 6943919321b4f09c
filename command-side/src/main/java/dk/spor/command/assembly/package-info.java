/**
 * What an application imports to have the command side: it hands in the ports and gets a recorder and the write API.
 */
@NullMarked
package dk.spor.command.assembly;

import org.jspecify.annotations.NullMarked;
