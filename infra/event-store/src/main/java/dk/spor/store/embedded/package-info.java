/**
 * A database for trying Spor without installing one: a server that speaks MongoDB's protocol on the loopback interface,
 * inside this process, with its data in one file. What it has acknowledged survives the death of the process.
 */
@NullMarked
package dk.spor.store.embedded;

import org.jspecify.annotations.NullMarked;
