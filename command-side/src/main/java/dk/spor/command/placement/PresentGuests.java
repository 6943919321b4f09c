package dk.spor.command.placement;

import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.recording.EventLog;
import dk.spor.recording.UnreadableRecordedEvent;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is enrolled at an offer, or accepted there, or on its waiting list, when Spor begins to keep its places: the log
 * is read up to there, once.
 */
final class PresentGuests {

    private static final Comparator<Guest> ENROLLED_FIRST =
            Comparator.comparing((Guest it) -> it.enrolled == null).thenComparing(Guest::since);

    private final OfferId offer;
    private final Map<EntryId, Guest> byReferral = new LinkedHashMap<>();
    private final Map<EntryId, EntryId> referralOfEnrolment = new HashMap<>();

    /**
     * One of them.
     *
     * @param wanted since when they were accepted or on the waiting list; absent while they are only referred
     * @param enrolled since when they are enrolled; absent while they are not
     */
    record Guest(
            CitizenId citizen,
            EntryId referral,
            @Nullable LocalDate wanted,
            @Nullable LocalDate enrolled) {

        LocalDate since() {
            if (enrolled != null) {
                return enrolled;
            }
            if (wanted == null) {
                throw new IllegalStateException("only referred");
            }
            return wanted;
        }

        private Guest wantedFrom(LocalDate day) {
            return wanted == null ? new Guest(citizen, referral, day, enrolled) : this;
        }
    }

    private PresentGuests(OfferId offer) {
        this.offer = offer;
    }

    /** Those of a position in the log, in the order in which they get a place: who has one already comes first. */
    static List<Guest> of(OfferId offer, EventLog log, long position) {
        var guests = new PresentGuests(offer);
        try (var walk = log.walkAfter(0)) {
            while (walk.hasNext()) {
                var passing = walk.next();
                if (passing.position() > position) {
                    break;
                }
                try {
                    guests.pass(passing.read().event());
                } catch (UnreadableRecordedEvent e) {
                    // Said where the process itself comes past it.
                }
            }
        }
        return guests.byReferral.values().stream()
                .filter(it -> it.enrolled != null || it.wanted != null)
                .sorted(ENROLLED_FIRST)
                .toList();
    }

    private void pass(SporEvent event) {
        switch (event) {
            case CitizenReferred it
            when it.offer().equals(offer) ->
                byReferral.put(it.entryId(), new Guest(it.citizenId(), it.entryId(), null, null));
            case ReferralAccepted it ->
                byReferral.computeIfPresent(it.referral(), (ignored, guest) -> guest.wantedFrom(it.happenedOn()));
            case CitizenWaitListed it ->
                byReferral.computeIfPresent(it.referral(), (ignored, guest) -> guest.wantedFrom(it.happenedOn()));
            case CitizenEnrolled it
            when byReferral.containsKey(it.referral()) -> {
                referralOfEnrolment.put(it.entryId(), it.referral());
                byReferral.put(it.referral(), new Guest(it.citizenId(), it.referral(), null, it.happenedOn()));
            }
            case PlaceRefused it ->
                byReferral.computeIfPresent(
                        it.referral(), (ignored, guest) -> new Guest(guest.citizen, guest.referral, null, null));
            case ReferralDeclined it -> byReferral.remove(it.referral());
            case ReferralWithdrawn it -> byReferral.remove(it.referral());
            case CitizenDischarged it -> {
                var referral = referralOfEnrolment.get(it.enrolment());
                if (referral != null) {
                    byReferral.remove(referral);
                }
            }
            default -> {}
        }
    }
}
