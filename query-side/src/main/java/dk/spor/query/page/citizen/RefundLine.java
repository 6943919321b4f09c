package dk.spor.query.page.citizen;

import dk.spor.query.page.words.Words;
import dk.spor.query.refund.ShelterRefund;
import java.util.Optional;

/** Where the refund of a citizen's stays at a shelter stands, in one sentence. */
final class RefundLine {

    private RefundLine() {}

    /** Empty where the citizen neither stays at a shelter nor has done so within the running year. */
    static Optional<String> of(ShelterRefund refund, Words words) {
        var limit = refund.limit();
        if (limit == null) {
            return refund.staying()
                    ? Optional.of(words.text("citizen.refund.unlimited", refund.percent()))
                    : Optional.empty();
        }
        return Optional.ofNullable(refund.year()).map(year -> counted(refund, year, limit, words));
    }

    private static String counted(ShelterRefund refund, ShelterRefund.RunningYear year, int limit, Words words) {
        var from = words.date(year.from());
        var anew = words.date(year.until());
        var last = refund.lastDayWithRefund();
        if (refund.days() > limit) {
            return words.text("citizen.refund.used", refund.daysWithRefund(), refund.daysWithoutRefund(), from, anew);
        }
        return last == null
                ? words.text("citizen.refund.left", refund.days(), limit, from, anew)
                : words.text("citizen.refund.day", refund.days(), limit, from, words.date(last));
    }
}
