package dk.spor.query.pathway;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CancelledBy;
import dk.spor.values.SessionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Behandling: a session that the citizen was offered during a course. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "session")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "held", value = Session.Held.class),
    @JsonSubTypes.Type(name = "cancelled", value = Session.Cancelled.class),
    @JsonSubTypes.Type(name = "missed", value = Session.Missed.class)
})
public sealed interface Session extends Dated {

    /** What kind of session it was, or was to be. */
    SessionKind kind();

    /**
     * It took place.
     *
     * @param minutes how long it lasted, if that was noted
     */
    record Held(
            Entry entry,
            LocalDate on,
            SessionKind kind,
            @Nullable Integer minutes) implements Session {}

    /** It was called off. */
    record Cancelled(Entry entry, LocalDate on, SessionKind kind, CancelledBy by) implements Session {}

    /** The citizen did not turn up. */
    record Missed(Entry entry, LocalDate on, SessionKind kind) implements Session {}
}
