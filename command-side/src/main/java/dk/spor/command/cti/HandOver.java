package dk.spor.command.cti;

import dk.spor.command.deciding.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of who goes on when a course ends.
 *
 * @param agreed the first agreement
 * @param followedOn the first start of the support that goes on
 */
record HandOver(@Nullable Fact agreed, @Nullable Fact followedOn) {

    static final HandOver NONE = new HandOver(null, null);

    HandOver agreedBy(Fact agreement) {
        return new HandOver(earlier(agreed, agreement), followedOn);
    }

    HandOver followedBy(Fact support) {
        return new HandOver(agreed, earlier(followedOn, support));
    }

    /** What is not there yet of what has to be there when a course is completed on a day, in words. */
    List<String> missingOn(LocalDate end) {
        var missing = new ArrayList<String>();
        if (agreed == null || agreed.isAfter(end)) {
            missing.add("a hand-over agreement");
        }
        if (followedOn == null || !followedOn.isBefore(end)) {
            missing.add("follow-on support that began before it");
        }
        return missing;
    }

    private static Fact earlier(@Nullable Fact known, Fact other) {
        return known == null || other.isBefore(known.on()) ? other : known;
    }
}
