package dk.spor.query.pathway;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.SubstanceStatus;
import java.time.LocalDate;

/** What became of a planned follow-up. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "held", value = FollowUpResult.Held.class),
    @JsonSubTypes.Type(name = "missed", value = FollowUpResult.Missed.class)
})
public sealed interface FollowUpResult extends Dated {

    /** It took place, and this is what it found. */
    record Held(Entry entry, LocalDate on, SubstanceStatus status) implements FollowUpResult {}

    /** It could not be held, and was given up. */
    record Missed(Entry entry, LocalDate on, FollowUpMissReason reason) implements FollowUpResult {}
}
