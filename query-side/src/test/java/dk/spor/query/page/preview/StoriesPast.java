package dk.spor.query.page.preview;

import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The past of the invented citizens: one event was recorded in each minute before noon of their today. */
final class StoriesPast implements PastReadings {

    private static final Instant NOON =
            Stories.TODAY.atTime(12, 0).atZone(DanishDay.ZONE).toInstant();

    private final StoriesAsReadings readings;

    StoriesPast(StoriesAsReadings readings) {
        this.readings = readings;
    }

    @Override
    public long head() {
        return readings.reached();
    }

    @Override
    public Optional<Long> positionAt(Instant instant) {
        long position = head() - (NOON.getEpochSecond() - instant.getEpochSecond()) / 60;
        return position < 1 ? Optional.empty() : Optional.of(position);
    }

    @Override
    public Instant recordedAt(long position) {
        return NOON.minusSeconds(60 * (head() - position));
    }

    @Override
    public List<RecordedEvent> told(CitizenId citizen, Moment moment) {
        return readings.told(citizen, moment.knownAt());
    }

    @Override
    public Pathway pathway(CitizenId citizen, Moment moment) {
        return at(moment).pathway(citizen, 0).view();
    }

    @Override
    public List<RecordedEvent> told(OfferId offer) {
        return Stories.toldOf(offer);
    }

    @Override
    public Readings latest() {
        return readings;
    }

    @Override
    public Readings at(Moment moment) {
        return readings.at(moment.knownAt());
    }
}
