/**
 * The log: what a commit looks like in MongoDB, how one is appended so that positions are dense and in commit order,
 * and how events are read back. docs/log-format.md describes the documents.
 */
@NullMarked
package dk.spor.store.log;

import org.jspecify.annotations.NullMarked;
