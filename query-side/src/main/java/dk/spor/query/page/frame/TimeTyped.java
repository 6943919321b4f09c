package dk.spor.query.page.frame;

import org.jspecify.annotations.Nullable;

/**
 * The two times of a page as a browser sends them, named as in its address.
 *
 * @param den the day to see it on; blank or absent for today
 * @param kendt a point of time in Denmark, or a position: what was recorded later is left out; blank or absent for now
 */
public record TimeTyped(@Nullable String den, @Nullable String kendt) {

    @Nullable
    String on() {
        return den == null || den.isBlank() ? null : den.strip();
    }

    @Nullable
    String knownAt() {
        return kendt == null ? null : MomentTyped.orNull(kendt);
    }
}
