/** Spor without its doors: the store, the log and the recorder, wired once for the server and for every command. */
@NullMarked
package dk.spor.app.house;

import org.jspecify.annotations.NullMarked;
