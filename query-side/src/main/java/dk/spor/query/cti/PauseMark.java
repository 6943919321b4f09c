package dk.spor.query.cti;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CtiPauseReason;
import java.time.LocalDate;

/** A day on which a course came to stand still, or went on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mark")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "paused", value = PauseMark.Paused.class),
    @JsonSubTypes.Type(name = "resumed", value = PauseMark.Resumed.class)
})
public sealed interface PauseMark extends Dated {

    /** It stands still from this day on. */
    record Paused(Entry entry, LocalDate on, CtiPauseReason reason) implements PauseMark {}

    /** It goes on from this day. */
    record Resumed(Entry entry, LocalDate on) implements PauseMark {}
}
