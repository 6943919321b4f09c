/**
 * What can have happened: one sealed family of records for each of the things a pathway is made of. An event is a fact
 * in the past tense, never changed; how each is written down is held by an approved contract file in
 * {@code src/test/resources/contracts}. Names and revisions of events are the log's format: they outlive every class
 * name.
 */
@NullMarked
package dk.spor.events;

import org.jspecify.annotations.NullMarked;
