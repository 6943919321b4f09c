package dk.spor.query.reading;

import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.course.TreatmentCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.place.PlaceList;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be read. Every read of one citizen takes {@code atLeast}: the position in the log that the answer must have
 * reached, for readers who want to see their own entry; 0 for those who don't mind.
 *
 * @throws ReadingRefused from every method that names a citizen: when the reader may not, when there is no such
 *     citizen, or when {@code atLeast} has not been reached in time
 */
public interface Readings extends TownReadings {

    /** Everybody, as of the same time as all else. */
    TownReadings town();

    @Override
    default List<CitizenDue> due(LocalDate day, RuleCatalogue rules) {
        return town().due(day, rules);
    }

    @Override
    default List<HomelessCitizen> homeless(LocalDate day) {
        return town().homeless(day);
    }

    @Override
    default List<WorkerLoad> caseloads(LocalDate day, @Nullable UserId worker) {
        return town().caseloads(day, worker);
    }

    @Override
    default List<TreatmentCourse> treatmentCourses(LocalDate from, LocalDate to, RuleCatalogue rules) {
        return town().treatmentCourses(from, to, rules);
    }

    /** The position up to which everything is known in what is read now, at the least. */
    long reached();

    /** The citizen's pathway across all offers. */
    Reading<Pathway> pathway(CitizenId citizen, long atLeast);

    /** The citizen's CTI courses; without any for a citizen who has had none. */
    Reading<CtiTimeline> cti(CitizenId citizen, long atLeast);

    /**
     * The citizen's journal, newest first.
     *
     * @param before the sequence that the first entry has to lie before; absent for the newest
     * @param limit how many entries at the most, 1 to {@value JournalPage#MOST}
     */
    JournalPage journal(CitizenId citizen, @Nullable Long before, int limit, long atLeast);

    /**
     * Citizens by the beginnings of their names' parts, by CPR number or by identifier; only those whom the reader may
     * read about.
     *
     * @param text as typed; never taken from a URL, as it may be a CPR number
     */
    SearchResult search(String text);

    /**
     * Who holds a place at an offer and who waits, as the offer's own events tell.
     *
     * @throws ReadingRefused when there is no such offer, or when {@code atLeast} has not been reached in time
     */
    PlaceList places(OfferId offer, long atLeast);

    /**
     * The places of an offer as they were on a day: what happened later is left out, whenever it was recorded.
     *
     * @throws ReadingRefused as for the places of today
     */
    PlaceList places(OfferId offer, LocalDate day, long atLeast);

    /** Whether the reader may read about a citizen. */
    boolean readable(CitizenId citizen);

    /** To be told of those whom an answer about everybody speaks of, before it goes out. */
    void shown(Collection<CitizenId> citizens);

    /**
     * About whom a decision is, also one that was retracted; empty where there is no such decision, or the reader may
     * not read about the citizen.
     *
     * @throws ReadingRefused while the views are being made, or when {@code atLeast} has not been reached in time
     */
    Optional<CitizenId> citizenOf(EntryId decision, long atLeast);

    /**
     * Decisions about those whom the reader may read about, one after the other, with the pathway they stand in.
     *
     * @throws ReadingRefused while the views are being made, or when {@code atLeast} has not been reached in time
     */
    void decisions(DecisionsAsked asked, long atLeast, BiConsumer<Pathway, Decision> found);

    /** The names of citizens whom the reader may read about; without those who have none. */
    Map<CitizenId, PersonName> names(Collection<CitizenId> citizens);

    /** Every offer ever opened, by its identifier. */
    default SortedMap<OfferId, OfferCard> offers() {
        return offers(0);
    }

    /**
     * The same.
     *
     * @throws ReadingRefused when {@code atLeast} has not been reached in time
     */
    SortedMap<OfferId, OfferCard> offers(long atLeast);
}
