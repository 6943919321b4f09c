/**
 * Checkpoints: what the log was at some position, signed, to be kept where whoever can write to the database can't
 * reach. docs/log-format.md describes the document.
 */
@NullMarked
package dk.spor.store.checkpoint;

import org.jspecify.annotations.NullMarked;
