package dk.spor.query.reading;

import dk.spor.query.projection.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * A view as it was read.
 *
 * @param view what is known
 * @param position the citizen's last event in it; what was recorded later is not in it. 0 when it holds no event
 * @param setAside why it stands still; absent, as a rule, for a view that goes on with the log
 */
public record Reading<V>(V view, long position, @Nullable SetAside setAside) {}
