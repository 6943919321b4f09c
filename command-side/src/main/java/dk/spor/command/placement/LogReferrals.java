package dk.spor.command.placement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.util.Optional;

/** Referrals as the log tells them: those that the process has just come past are remembered, others are read. */
final class LogReferrals implements Referrals {

    private static final int MOST_REMEMBERED = 50_000;

    private final EventLog log;

    /** By the entry of the referral, and by that of the enrolment that used it. */
    private final Cache<EntryId, Target> passed = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .executor(Runnable::run)
            .build();

    LogReferrals(EventLog log) {
        this.log = log;
    }

    /** To be told of each event that the process comes past. */
    void pass(SporEvent event) {
        targetOf(event).ifPresent(target -> passed.put(event.entryId(), target));
    }

    @Override
    public Optional<Target> of(CitizenId citizen, EntryId entry) {
        var known = passed.getIfPresent(entry);
        return known != null ? Optional.of(known) : read(citizen, entry);
    }

    private Optional<Target> read(CitizenId citizen, EntryId entry) {
        return log.readStream(StreamId.of(citizen), 0, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::event)
                .filter(it -> it.entryId().equals(entry))
                .findFirst()
                .flatMap(LogReferrals::targetOf);
    }

    private static Optional<Target> targetOf(SporEvent event) {
        return switch (event) {
            case CitizenReferred it -> Optional.of(new Target(it.entryId(), it.offer()));
            case CitizenEnrolled it -> Optional.of(new Target(it.referral(), it.offer()));
            default -> Optional.empty();
        };
    }
}
