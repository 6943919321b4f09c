package dk.spor.command.correction;

import dk.spor.command.deciding.Fact;
import dk.spor.command.offer.OfferDirectory;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps by which a place at an offer changed hands: the offer's own stream tells of the same, on the same days. */
final class PlaceSteps {

    /** By referral, and by enrolment. */
    private final Map<EntryId, OfferId> offerOf = new HashMap<>();

    private final Map<EntryId, Fact> steps = new HashMap<>();

    private PlaceSteps(List<RecordedEvent> history, OfferDirectory offers) {
        for (var recorded : history) {
            if (recorded.event() instanceof CitizenReferred it) {
                offerOf.put(it.entryId(), it.offer());
            }
            if (recorded.event() instanceof CitizenEnrolled it) {
                offerOf.put(it.entryId(), it.offer());
            }
            offerOf(recorded.event())
                    .flatMap(offers::find)
                    .filter(offer -> offer.placesKept() != null)
                    .ifPresent(ignored -> steps.put(recorded.event().entryId(), Fact.of(recorded.event())));
        }
    }

    /** The first step that one of two histories has and the other has not, or has otherwise. */
    static Optional<Fact> changed(List<RecordedEvent> before, List<RecordedEvent> after, OfferDirectory offers) {
        var was = new PlaceSteps(before, offers).steps;
        var is = new PlaceSteps(after, offers).steps;
        return Stream.concat(was.values().stream(), is.values().stream())
                .filter(step -> !Objects.equals(was.get(step.entry()), is.get(step.entry())))
                .findFirst();
    }

    private Optional<OfferId> offerOf(SporEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ReferralAccepted it -> offerOf.get(it.referral());
                    case CitizenWaitListed it -> offerOf.get(it.referral());
                    case PlaceOffered it -> offerOf.get(it.referral());
                    case PlaceRefused it -> offerOf.get(it.referral());
                    case ReferralWithdrawn it -> offerOf.get(it.referral());
                    case ReferralDeclined it -> offerOf.get(it.referral());
                    case CitizenEnrolled it -> it.offer();
                    case CitizenDischarged it -> offerOf.get(it.enrolment());
                    default -> null;
                });
    }
}
