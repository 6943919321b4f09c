package dk.spor.command.treatment;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.values.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a course at an offer.
 *
 * @param offer where
 * @param span from the enrolment to the discharge
 * @param latest the entry within the course that happened last, whenever it was recorded
 * @param screened when the citizen was screened for mental illness, once they were
 * @param notified when the municipality that has the case was told of it, once it was
 */
public record Course(
        OfferId offer,
        Span span,
        @Nullable Fact latest,
        @Nullable Fact screened,
        @Nullable Fact notified) {

    static Course begunBy(Fact enrolment, OfferId offer) {
        return new Course(offer, Span.begunBy(enrolment), null, null, null);
    }

    Course with(Fact entry) {
        return new Course(offer, span, Fact.latest(latest, entry), screened, notified);
    }

    Course screenedBy(Fact screening) {
        return new Course(offer, span, latest, screening, notified);
    }

    Course endedBy(Fact discharge) {
        return new Course(offer, span.endedBy(discharge), latest, screened, notified);
    }

    Course toldOfBy(Fact notice) {
        return new Course(offer, span, latest, screened, notice);
    }
}
