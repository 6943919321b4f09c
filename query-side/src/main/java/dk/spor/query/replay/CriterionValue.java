package dk.spor.query.replay;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.values.Circumstance;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was looked at. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "years", value = CriterionValue.Years.class),
    @JsonSubTypes.Type(name = "home", value = CriterionValue.Lives.class),
    @JsonSubTypes.Type(name = "circumstance", value = CriterionValue.Has.class),
    @JsonSubTypes.Type(name = "day", value = CriterionValue.Since.class),
    @JsonSubTypes.Type(name = "deadline", value = CriterionValue.Deadline.class),
    @JsonSubTypes.Type(name = "days", value = CriterionValue.Days.class)
})
public sealed interface CriterionValue {

    /** Whole years of age. */
    record Years(int years) implements CriterionValue {}

    /** Where the citizen lives. */
    record Lives(HousingSituation situation) implements CriterionValue {}

    /** Whether something was found of the citizen. */
    record Has(Circumstance circumstance, boolean present) implements CriterionValue {}

    /** Something that is there since a day. */
    record Since(LocalDate on) implements CriterionValue {}

    /**
     * @param dueOn the last day on which it is in time
     * @param doneOn the day it was done on; absent while it was not
     */
    record Deadline(LocalDate dueOn, @Nullable LocalDate doneOn) implements CriterionValue {}

    /** @param limit how many there can be; absent without a limit */
    record Days(int days, @Nullable Integer limit) implements CriterionValue {}
}
