package dk.spor.values;

import org.jspecify.annotations.Nullable;

/**
 * A need that a citizen has in one dimension of their life.
 *
 * @param dimension where the need is
 * @param note what it is about, in the citizen's or caseworker's words
 */
public record Need(LifeDimension dimension, @Nullable Note note) {}
