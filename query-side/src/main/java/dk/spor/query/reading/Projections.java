package dk.spor.query.reading;

import com.mongodb.client.MongoDatabase;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.directory.CitizenCard;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Projection;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.Rebuilder;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.List;

/**
 * Every projection there is.
 *
 * @param rebuilder makes their views anew, all of them in one pass over the log
 */
public record Projections(
        Projection<Pathway> pathways,
        Projection<CtiTimeline> cti,
        Projection<CitizenCard> citizens,
        Projection<OfferCard> offers,
        Rebuilder rebuilder)
        implements AutoCloseable {

    /** How many events are projected at a time. */
    public static final int BATCH_SIZE = 1_000;

    /** Those of one store. */
    public Projections(
            EventLog log,
            Projection<Pathway> pathways,
            Projection<CtiTimeline> cti,
            Projection<CitizenCard> citizens,
            Projection<OfferCard> offers) {
        this(pathways, cti, citizens, offers, Rebuilder.of(log, List.of(pathways, cti, citizens, offers)));
    }

    /** Opens the views in store; nothing moves until {@link #start}. */
    public static Projections open(EventLog log, MongoDatabase database) {
        return new Projections(
                log,
                Projection.open(Folds.PATHWAY, log, database, BATCH_SIZE),
                Projection.open(Folds.CTI, log, database, BATCH_SIZE),
                Projection.open(Folds.CITIZENS, log, database, BATCH_SIZE),
                Projection.open(Folds.OFFERS, log, database, BATCH_SIZE));
    }

    /** Lets all of them follow the log, each in a thread of its own. */
    public void start() {
        all().forEach(Projection::start);
    }

    /** Projects all there is, in this thread. */
    public void catchUp() {
        all().forEach(Projection::catchUp);
    }

    /** Whether all of them are complete as of some position. */
    boolean live() {
        return all().stream().allMatch(Projection::live);
    }

    /** The position that all of them have reached. */
    long reached() {
        return all().stream().mapToLong(Projection::reached).min().orElseThrow();
    }

    /**
     * Waits until all of them are complete as of a position.
     *
     * @throws ReadingRefused.NotThereYet when that takes too long, or they are being rebuilt
     */
    void await(long position, Duration patience) {
        if (!live()) {
            throw new ReadingRefused.NotThereYet("The views are being rebuilt; ask again when they are done", patience);
        }
        for (var projection : all()) {
            Waiting.until(position, patience, () -> projection.awaitPosition(position, patience));
        }
    }

    /** How each is doing. */
    public List<ProjectionStatus> status() {
        return all().stream().<ProjectionStatus>map(Projection::status).toList();
    }

    /** How each is doing as the store shows it, whichever process follows the log. */
    public List<ProjectionStatus> stored() {
        return all().stream().<ProjectionStatus>map(Projection::stored).toList();
    }

    @Override
    public void close() {
        rebuilder.stop();
        all().forEach(Projection::close);
    }

    /** Each of them. */
    public List<Projection<?>> all() {
        return List.of(pathways, cti, citizens, offers);
    }
}
