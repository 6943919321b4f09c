package dk.spor.query.reading;

import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Past;
import dk.spor.query.projection.Projection;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the past from the log: the folds of today, stopped there. A citizen's past costs what it costs, however long
 * the log is; everybody's costs what has changed since.
 */
public final class LogPastReadings implements PastReadings {

    private final EventLog log;
    private final Past past;
    private final Projections projections;
    private final ReaderAccess access;
    private final Readings now;
    private final Duration patience;
    private final KeptAnswers kept = new KeptAnswers();

    /**
     * @param now what is known now
     * @param patience how long a question about everybody waits until the views have got as far as it asks for
     */
    public LogPastReadings(
            EventLog log, Projections projections, ReaderAccess access, Readings now, Duration patience) {
        this.log = log;
        this.past = Past.of(log);
        this.projections = projections;
        this.access = access;
        this.now = now;
        this.patience = patience;
    }

    @Override
    public long head() {
        return log.head();
    }

    /** Time in the log never runs backwards, so some twenty reads find it in a million events. */
    @Override
    public Optional<Long> positionAt(Instant instant) {
        long before = 0;
        long behind = log.head() + 1;
        while (behind - before > 1) {
            long middle = before + (behind - before) / 2;
            if (recordedAt(middle).isAfter(instant)) {
                behind = middle;
            } else {
                before = middle;
            }
        }
        return before == 0 ? Optional.empty() : Optional.of(before);
    }

    @Override
    public Instant recordedAt(long position) {
        return log.readAfter(position - 1, 1).getFirst().recordedAt();
    }

    @Override
    public List<RecordedEvent> told(CitizenId citizen, Moment moment) {
        access.require(citizen);
        return PastFold.then(past, StreamId.of(citizen), moment);
    }

    @Override
    public Pathway pathway(CitizenId citizen, Moment moment) {
        return PastFold.reading(Folds.PATHWAY, citizen.toString(), told(citizen, moment))
                .view();
    }

    @Override
    public List<RecordedEvent> told(OfferId offer) {
        return past.upTo(Long.MAX_VALUE, StreamId.of(offer));
    }

    @Override
    public Readings latest() {
        return projections.live() ? at(Moment.knownAt(projections.reached())) : now;
    }

    /** Terms and their days are told in advance, so of offers everything is read that was known. */
    @Override
    public Readings at(Moment moment) {
        return new MomentReadings(
                moment,
                past,
                views(Folds.OFFERS, projections.offers(), Moment.knownAt(moment.knownAt())),
                new KnownTown(this::town, moment, access, kept),
                access,
                now);
    }

    /** A citizen of whom the views know nothing yet would be missing. */
    private Town town(Moment moment) {
        projections.await(moment.knownAt(), patience);
        return new Town(
                views(Folds.PATHWAY, projections.pathways(), moment), views(Folds.CTI, projections.cti(), moment));
    }

    private <V> Views<V> views(Fold<V> fold, Projection<V> projection, Moment moment) {
        return new KnownViews<>(log, new PastFold<>(fold, past), projection, moment);
    }
}
