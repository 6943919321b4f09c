/**
 * What the topics' write APIs have in common: who asks, how an outcome is answered, and what the API's description says
 * of all of them.
 */
@NullMarked
package dk.spor.command.api;

import org.jspecify.annotations.NullMarked;
