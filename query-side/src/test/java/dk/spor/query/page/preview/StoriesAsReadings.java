package dk.spor.query.page.preview;

import dk.spor.query.caseload.Matters;
import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.course.TreatmentCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.directory.NameParts;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.place.PlaceList;
import dk.spor.query.place.PlaceList.Held;
import dk.spor.query.place.PlaceList.Turn;
import dk.spor.query.place.PlaceList.Waiting;
import dk.spor.query.reading.CitizenDue;
import dk.spor.query.reading.DecisionsAsked;
import dk.spor.query.reading.HomelessCitizen;
import dk.spor.query.reading.JournalPage;
import dk.spor.query.reading.Reading;
import dk.spor.query.reading.ReadingRefused;
import dk.spor.query.reading.Readings;
import dk.spor.query.reading.SearchResult;
import dk.spor.query.reading.TownReadings;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.RuleRef;
import dk.spor.values.UserId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the invented citizens as if they came from the store, where everything up to position 1000 is known. */
public class StoriesAsReadings implements Readings {

    /** Nobody may read about this one. */
    public static final CitizenId SECRET = CitizenId.of("01900000-0000-7000-8000-00000000dead");

    /** The offer whose places are kept. */
    public static final OfferId PLACES_AT = new OfferId("herberg");

    private static final long HEAD = 1000;

    private final Map<CitizenId, Story> stories;

    public StoriesAsReadings(List<Story> stories) {
        this.stories = stories.stream().collect(Collectors.toMap(Story::citizen, Function.identity()));
    }

    @Override
    public Reading<Pathway> pathway(CitizenId citizen, long atLeast) {
        return new Reading<>(story(citizen, atLeast).pathway(), HEAD, null);
    }

    @Override
    public Reading<CtiTimeline> cti(CitizenId citizen, long atLeast) {
        return new Reading<>(story(citizen, atLeast).cti(), HEAD, null);
    }

    @Override
    public long reached() {
        return HEAD;
    }

    /** As of a position, where the pathways are as they were then and the rest is as it is now. */
    Readings at(long position) {
        return new StoriesAsReadings(List.copyOf(stories.values())) {
            @Override
            public Reading<Pathway> pathway(CitizenId citizen, long atLeast) {
                return new Reading<>(story(citizen, 0).pathwayAt(position), position, null);
            }

            @Override
            public Reading<CtiTimeline> cti(CitizenId citizen, long atLeast) {
                return new Reading<>(story(citizen, 0).cti(), position, null);
            }

            @Override
            public long reached() {
                return position;
            }
        };
    }

    List<RecordedEvent> told(CitizenId citizen, long position) {
        return story(citizen, 0).told(position);
    }

    @Override
    public JournalPage journal(CitizenId citizen, @Nullable Long before, int limit, long atLeast) {
        throw new UnsupportedOperationException("The pages show no journal");
    }

    /** Everyone whose name has parts that begin so; for "alle" everyone, and more. */
    @Override
    public SearchResult search(String text) {
        var typed = NameParts.of(text);
        var found = stories.values().stream()
                .map(Story::card)
                .filter(card -> text.equals("alle")
                        || typed.stream()
                                .allMatch(part -> card.nameParts().stream().anyMatch(name -> name.startsWith(part))))
                .sorted((one, other) -> one.citizen().compareTo(other.citizen()))
                .toList();
        return new SearchResult(found, text.equals("alle"));
    }

    /** Two of those who can be read about, and the one who can't, want the shelter's places. */
    @Override
    public PlaceList places(OfferId offer, long atLeast) {
        if (!offers().containsKey(offer)) {
            throw new ReadingRefused.UnknownOffer(offer);
        }
        return offer.equals(PLACES_AT)
                ? placesOf(stories.keySet().stream().sorted().toList())
                : PlaceList.of(offer);
    }

    @Override
    public PlaceList places(OfferId offer, LocalDate day, long atLeast) {
        return places(offer, atLeast);
    }

    private static PlaceList placesOf(List<CitizenId> citizens) {
        var day = LocalDate.of(2026, 1, 5);
        var referral = Examples.entry(4);
        var entry = new Entry(Examples.entry(94), 10);
        var order = new RuleRef("place-order", 1);
        return new PlaceList(
                PLACES_AT,
                2,
                day.minusDays(30),
                new Entry(Examples.entry(92), 9),
                List.of(new Held(citizens.getFirst(), referral, day), new Held(SECRET, referral, day)),
                List.of(new Waiting(citizens.getLast(), referral, day.plusDays(9))),
                List.of(
                        new Turn(entry, SECRET, day.minusDays(30), day.minusDays(90), 0, order),
                        new Turn(entry, citizens.getFirst(), day, day.minusDays(3), 1, order)));
    }

    @Override
    public TownReadings town() {
        return this;
    }

    @Override
    public List<CitizenDue> due(LocalDate day, RuleCatalogue rules) {
        return stories.values().stream()
                .flatMap(story -> Due.together(
                                story.pathway().due(day, rules), story.cti().due(day, rules))
                        .stream()
                        .map(due -> new CitizenDue(story.citizen(), due)))
                .sorted(Comparator.comparing(each -> each.due().dueOn()))
                .toList();
    }

    @Override
    public List<HomelessCitizen> homeless(LocalDate day) {
        return List.of();
    }

    @Override
    public List<WorkerLoad> caseloads(LocalDate day, @Nullable UserId worker) {
        return WorkerLoad.of(stories.values().stream()
                .flatMap(story -> Matters.on(day, story.pathway(), story.cti()).stream())
                .filter(matter -> worker == null || worker.equals(matter.worker()))
                .toList());
    }

    @Override
    public boolean readable(CitizenId citizen) {
        return !citizen.equals(SECRET);
    }

    @Override
    public void shown(Collection<CitizenId> citizens) {}

    @Override
    public List<TreatmentCourse> treatmentCourses(LocalDate from, LocalDate to, RuleCatalogue rules) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CitizenId> citizenOf(EntryId decision, long atLeast) {
        return stories.values().stream()
                .map(Story::pathway)
                .filter(pathway -> pathway.decision(decision).isPresent())
                .map(Pathway::citizen)
                .findFirst();
    }

    @Override
    public void decisions(DecisionsAsked asked, long atLeast, BiConsumer<Pathway, Decision> found) {
        for (var story : stories.values()) {
            var pathway = story.pathway();
            pathway.decisions().stream()
                    .filter(asked::takes)
                    .filter(decision -> !asked.knownBetter() || pathway.knownBetterThan(decision))
                    .forEach(decision -> found.accept(pathway, decision));
        }
    }

    @Override
    public Map<CitizenId, PersonName> names(Collection<CitizenId> citizens) {
        var names = new HashMap<CitizenId, PersonName>();
        for (var story : stories.values()) {
            var name = story.card().name();
            if (name != null && citizens.contains(story.citizen())) {
                names.put(story.citizen(), name);
            }
        }
        return names;
    }

    @Override
    public SortedMap<OfferId, OfferCard> offers(long atLeast) {
        return Stories.offers();
    }

    Story story(CitizenId citizen, long atLeast) {
        if (citizen.equals(SECRET)) {
            throw new ReadingRefused.NotAllowed(citizen);
        }
        var story = stories.get(citizen);
        if (story == null) {
            throw new ReadingRefused.UnknownCitizen(citizen);
        }
        if (atLeast > HEAD) {
            throw new ReadingRefused.NotThereYet("The log ends at " + HEAD, Duration.ofSeconds(1));
        }
        return story;
    }
}
