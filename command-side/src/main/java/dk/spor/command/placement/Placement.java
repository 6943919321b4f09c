package dk.spor.command.placement;

import dk.spor.command.Asking;
import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.place.PlaceRules;
import dk.spor.command.referral.ReferralRules;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.recording.EventLog;
import dk.spor.recording.PassingEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.values.Uuids;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes along the log and asks for what follows from each event. Each process has one, and any number may go along the
 * same log at once: whoever asks second is told what the first was told.
 */
public final class Placement {

    /** In whose name it asks. */
    public static final UserId ASKER = new UserId("spor");

    private static final Logger LOG = LoggerFactory.getLogger(Placement.class);
    private static final long NEVER = Long.MAX_VALUE;
    private static final int EVENTS_BETWEEN_NOTES = 1_000;

    /** What a second cause of the same thing, or one that came too late, is refused by. */
    private static final Set<String> NOTHING_LEFT_TO_DO =
            Set.of(PlaceRules.CLAIMED_ONCE.rule(), PlaceRules.CLAIM_KNOWN.rule(), ReferralRules.ENDS_ONCE.rule());

    private final EventLog log;
    private final Recorder recorder;
    private final ReachedPosition reached;
    private final LogReferrals referrals;
    private final Reactions reactions;
    private final Map<OfferId, Long> keptSince = new HashMap<>();
    private long answering;
    private long position;
    private long noted;

    public Placement(EventLog log, Recorder recorder, ReachedPosition reached) {
        this.log = log;
        this.recorder = recorder;
        this.reached = reached;
        this.referrals = new LogReferrals(log);
        this.reactions = new Reactions(referrals, this::keepsPlaces);
        this.position = reached.read();
        this.noted = position;
    }

    /** The position of the last event that it has answered. */
    public synchronized long position() {
        return position;
    }

    /** Answers everything that stands in the log, what this makes of it included. */
    public synchronized void catchUp() {
        while (log.head() > position && !Thread.currentThread().isInterrupted()) {
            walk();
        }
        note();
    }

    /** A walk fetches ahead, so it can end before what it has led to. */
    private void walk() {
        try (var walk = log.walkAfter(position)) {
            while (walk.hasNext() && !Thread.currentThread().isInterrupted()) {
                pass(walk.next());
            }
        }
    }

    private void pass(PassingEvent passing) {
        try {
            answer(passing.read());
        } catch (UnreadableRecordedEvent e) {
            LOG.error(
                    "What follows from the event at position {} is not known: it can't be read", passing.position(), e);
        }
        position = passing.position();
        if (position - noted >= EVENTS_BETWEEN_NOTES) {
            note();
        }
    }

    private void answer(RecordedEvent recorded) {
        answering = recorded.position();
        referrals.pass(recorded.event());
        if (recorded.event() instanceof PlacesSet set) {
            keptSince.merge(set.offer(), recorded.position(), Math::min);
            takeOver(recorded, set);
        }
        reactions.to(recorded.event()).ifPresent(reaction -> tell(recorded, reaction, ask(recorded, reaction)));
    }

    /** Those who are there already keep their places, those who wait already keep their turns. */
    private void takeOver(RecordedEvent recorded, PlacesSet set) {
        for (var guest : PresentGuests.of(set.offer(), log, recorded.position())) {
            var reaction = new Reaction.AskOffer(
                    set.offer(), new AwaitPlace(guest.since(), guest.citizen(), guest.referral()));
            var key = "placement/" + set.entryId() + "/" + guest.referral();
            tell(recorded, reaction, ask(recorded, reaction, key));
        }
    }

    private Outcome ask(RecordedEvent because, Reaction reaction) {
        return ask(because, reaction, "placement/" + because.event().entryId());
    }

    private Outcome ask(RecordedEvent because, Reaction reaction, String key) {
        var asking = new Asking(
                ASKER, Role.SYSTEM, new RequestKey(key), null, new EntryId(Uuids.derived(because.recordedAt(), key)));
        return switch (reaction) {
            case Reaction.AskOffer it -> recorder.record(it.offer(), it.command(), asking);
            case Reaction.AskCitizen it -> recorder.record(it.citizen(), it.command(), asking);
        };
    }

    private static void tell(RecordedEvent because, Reaction reaction, Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var refusal) && !NOTHING_LEFT_TO_DO.contains(refusal.rule())) {
            LOG.warn(
                    "What follows from position {} was refused by {}: {}",
                    because.position(),
                    refusal.rule(),
                    reaction.getClass().getSimpleName());
        }
    }

    /** As it was when the event was recorded that is answered just now. */
    private boolean keepsPlaces(OfferId offer) {
        return keptSince.computeIfAbsent(offer, this::firstSetIn) <= answering;
    }

    /** Where none was set yet, this comes past the first one later. */
    private long firstSetIn(OfferId offer) {
        return log.readStream(StreamId.of(offer), 0, Integer.MAX_VALUE).stream()
                .filter(it -> it.event() instanceof PlacesSet)
                .mapToLong(RecordedEvent::position)
                .findFirst()
                .orElse(NEVER);
    }

    private void note() {
        if (position > noted) {
            reached.write(position);
            noted = position;
        }
    }
}
