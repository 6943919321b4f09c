/**
 * What every request has in common, whatever it asks for: who may ask, by which key, and what to answer when the key
 * has been seen before.
 */
@NullMarked
package dk.spor.command.request;

import org.jspecify.annotations.NullMarked;
