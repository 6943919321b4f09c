package dk.spor.query.projection;

import static dk.spor.query.projection.ViewDocuments.ID;
import static dk.spor.query.projection.ViewDocuments.POSITION;
import static dk.spor.query.projection.ViewDocuments.SET_ASIDE;
import static dk.spor.query.projection.ViewDocuments.VIEW;

import com.mongodb.client.MongoCursor;
import dk.spor.query.projection.RebuildReport.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Walks along two generations at once, by subject, and counts where they differ. In constant memory. */
final class Comparison {

    private static final int MOST_EXAMPLES = 10;

    private final long position;
    private final List<String> changed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private long same;
    private long changedCount;
    private long addedCount;
    private long goneCount;
    private long grown;

    private Comparison(long position) {
        this.position = position;
    }

    /** @param position up to where both hold every event; views that hold later ones are not compared */
    static RebuildReport of(
            Generation before, ViewCollection<?> old, Generation after, ViewCollection<?> made, long position) {
        var comparison = new Comparison(position);
        if (old.isEmpty()) {
            comparison.addedCount = made.count();
            return comparison.report(before, after);
        }
        try (var olds = old.inOrder();
                var mades = made.inOrder()) {
            comparison.walk(olds, mades);
        }
        return comparison.report(before, after);
    }

    private void walk(MongoCursor<RawBsonDocument> olds, MongoCursor<RawBsonDocument> mades) {
        var old = next(olds);
        var made = next(mades);
        while (old != null || made != null) {
            int order = old == null ? 1 : made == null ? -1 : subject(old).compareTo(subject(made));
            count(order <= 0 ? old : null, order >= 0 ? made : null);
            old = order <= 0 ? next(olds) : old;
            made = order >= 0 ? next(mades) : made;
        }
    }

    private void count(@Nullable RawBsonDocument old, @Nullable RawBsonDocument made) {
        if (old != null && made != null && sameView(old, made)) {
            same++;
        } else if (later(old) || later(made)) {
            grown++;
        } else if (old != null && made != null) {
            changedCount++;
            name(changed, old);
        } else if (made != null) {
            addedCount++;
            name(added, made);
        } else if (old != null) {
            goneCount++;
            name(gone, old);
        }
    }

    private boolean later(@Nullable RawBsonDocument view) {
        return view != null && view.getNumber(POSITION).longValue() > position;
    }

    /** The version of the fold may differ, what it made may not. */
    private static boolean sameView(RawBsonDocument old, RawBsonDocument made) {
        return old.equals(made)
                || old.getNumber(POSITION).longValue()
                                == made.getNumber(POSITION).longValue()
                        && Objects.equals(old.get(VIEW), made.get(VIEW))
                        && Objects.equals(old.get(SET_ASIDE), made.get(SET_ASIDE));
    }

    private static void name(List<String> examples, RawBsonDocument view) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(subject(view));
        }
    }

    private static String subject(RawBsonDocument view) {
        return view.getString(ID).getValue();
    }

    private static @Nullable RawBsonDocument next(MongoCursor<RawBsonDocument> views) {
        return views.hasNext() ? views.next() : null;
    }

    private RebuildReport report(Generation before, Generation after) {
        return new RebuildReport(
                after.projection(),
                after.number(),
                before.number(),
                position,
                same,
                changedCount,
                addedCount,
                goneCount,
                grown,
                new Examples(changed, added, gone));
    }
}
