package dk.spor.query.page.fact;

import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Housing;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the citizen has lived, and where they were seen. */
final class HousingFacts {

    private final Track track;
    private final Words words;

    private HousingFacts(Words words) {
        this.track = new Track(Track.Kind.HOUSING, "housing", words.text("track.housing"));
        this.words = words;
    }

    static Stream<Fact> of(Housing housing, Words words) {
        var facts = new HousingFacts(words);
        return Stream.concat(
                housing.stays().stream().map(facts::of),
                housing.observations().stream().map(facts::of));
    }

    private Fact of(Housing.Stay stay) {
        var situation = words.of(stay.situation());
        return Fact.of(
                        stay.entry().id(),
                        track,
                        look(stay.situation()),
                        when(stay),
                        situation,
                        stay.situation().homeless() ? words.text("fact.homeless") : null)
                .labelled(situation);
    }

    private Fact of(Housing.Observation seen) {
        return Fact.of(
                seen.entry().id(),
                track,
                seen.situation().homeless() ? Look.SEEN_HOMELESS : Look.SEEN_HOUSED,
                new When.On(seen.on()),
                words.text("fact.seen", words.of(seen.situation())),
                seen.situation().homeless() ? words.text("fact.homeless") : null);
    }

    private static When when(Housing.Stay stay) {
        @Nullable LocalDate from = stay.from();
        @Nullable LocalDate until = stay.until();
        if (from != null) {
            return stay.situation() == HousingSituation.DECEASED ? new When.On(from) : When.from(from, until);
        }
        if (until == null) {
            throw new IllegalStateException(
                    "The stay of entry " + stay.entry().id() + " has neither beginning nor end");
        }
        return new When.UpTo(until);
    }

    private static Look look(HousingSituation situation) {
        return switch (situation) {
            case STREET,
                    NIGHT_CAFE,
                    SHELTER,
                    HOTEL,
                    FRIENDS_OR_FAMILY,
                    TRANSITIONAL,
                    LEAVING_PRISON,
                    LEAVING_INSTITUTION,
                    OTHER_HOMELESS -> Look.HOMELESS;
            case OWN_HOME, SUPPORTED_HOME, SUBLET -> Look.HOME;
            case RESIDENTIAL_CARE, PRISON, HOSPITAL -> Look.INSTITUTION;
            case DECEASED -> Look.DIED;
            case UNKNOWN -> Look.HOME_UNKNOWN;
        };
    }
}
