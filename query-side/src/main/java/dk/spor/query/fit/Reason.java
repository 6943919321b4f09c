package dk.spor.query.fit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.query.timeline.Entry;
import dk.spor.values.Circumstance;
import dk.spor.values.HousingSituation;
import dk.spor.values.Substance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that speaks for an offer, against it, or has to be asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reason")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "age", value = Reason.Age.class),
    @JsonSubTypes.Type(name = "substance", value = Reason.Use.class),
    @JsonSubTypes.Type(name = "home", value = Reason.Home.class),
    @JsonSubTypes.Type(name = "exclusion", value = Reason.Exclusion.class),
    @JsonSubTypes.Type(name = "target-group", value = Reason.TargetGroup.class),
    @JsonSubTypes.Type(name = "capacity", value = Reason.Capacity.class),
    @JsonSubTypes.Type(name = "not-open", value = Reason.NotOpen.class),
    @JsonSubTypes.Type(name = "no-terms", value = Reason.NoTerms.class)
})
public sealed interface Reason {

    /** What it says of the offer. */
    Suits says();

    /** The entry that it follows from, beside the offer's terms; absent where nothing recorded tells. */
    @Nullable
    Entry entry();

    /**
     * The age, beside the youngest and oldest of the terms.
     *
     * @param years on the day; absent where the day of birth is not known
     * @param entry the registration
     */
    record Age(
            Suits says, @Nullable Integer years, @Nullable Entry entry) implements Reason {}

    /**
     * What the citizen uses, beside what the offer treats.
     *
     * @param treats what it treats
     * @param entry the intake that told of the use, or of none
     */
    record Use(Suits says, List<Substance> treats, @Nullable Entry entry) implements Reason {

        public Use {
            treats = List.copyOf(treats);
        }
    }

    /**
     * Where the citizen lives, at an offer for people without a home.
     *
     * @param situation absent where nothing has been recorded of it
     * @param entry the move or the sighting
     */
    record Home(
            Suits says,
            @Nullable HousingSituation situation,
            @Nullable Entry entry) implements Reason {}

    /**
     * Something that the offer can't have.
     *
     * @param entry the intake that told whether it is so
     */
    record Exclusion(
            Suits says, Circumstance circumstance, @Nullable Entry entry) implements Reason {}

    /** The offer says for whom it is in words alone: whether the citizen is one of these has to be asked. */
    record TargetGroup(Suits says, @Nullable Entry entry) implements Reason {}

    /**
     * The offer's places on the day.
     *
     * @param places how many there are
     * @param free how many nobody holds; absent where nobody keeps the places
     * @param waiting how many wait for one; absent where nobody keeps the places
     * @param holdsOne whether the citizen holds one of them
     * @param entry that set their number
     */
    record Capacity(
            Suits says,
            int places,
            @Nullable Integer free,
            @Nullable Integer waiting,
            boolean holdsOne,
            @Nullable Entry entry)
            implements Reason {}

    /**
     * The offer takes no citizens on the day.
     *
     * @param opensOn where it opens later
     * @param closedOn where it has closed
     * @param entry that opened or closed it
     */
    record NotOpen(
            Suits says,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closedOn,
            @Nullable Entry entry) implements Reason {}

    /** Nobody has said for whom the offer is on the day. */
    record NoTerms(Suits says, @Nullable Entry entry) implements Reason {}
}
