package dk.spor.query.page.citizen;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done.
 *
 * @param where the offer that has to do it; absent where none has
 * @param when "Frist 3. marts 2026, for 4 måneder siden"
 */
public record Deadline(String what, @Nullable String where, String when, boolean overdue) {}
