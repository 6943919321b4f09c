package dk.spor.command.placement;

import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.util.Optional;
import java.util.stream.Stream;

/** Referrals as the log tells them; the citizen's events are read each time. */
final class LogReferrals implements Referrals {

    private final EventLog log;

    LogReferrals(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<Target> ofReferral(CitizenId citizen, EntryId referral) {
        return past(citizen, CitizenReferred.class)
                .filter(it -> it.entryId().equals(referral))
                .map(it -> new Target(referral, it.offer()))
                .findFirst();
    }

    @Override
    public Optional<Target> ofEnrolment(CitizenId citizen, EntryId enrolment) {
        return past(citizen, CitizenEnrolled.class)
                .filter(it -> it.entryId().equals(enrolment))
                .map(it -> new Target(it.referral(), it.offer()))
                .findFirst();
    }

    private <E> Stream<E> past(CitizenId citizen, Class<E> kind) {
        return log.readStream(StreamId.of(citizen), 0, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
