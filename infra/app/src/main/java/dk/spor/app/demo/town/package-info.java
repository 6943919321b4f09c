/**
 * The demo's town, lived through day by day: citizens with a life each, offers that have so many places and no more,
 * and what may follow on what. It knows no luck of its own and no clock: the same people with the same dice live the
 * same lives.
 */
@NullMarked
package dk.spor.app.demo.town;

import org.jspecify.annotations.NullMarked;
