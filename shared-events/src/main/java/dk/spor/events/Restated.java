package dk.spor.events;

import java.util.Objects;

/**
 * What an entry says after a correction: an event with the entry's own identifier. In JSON it names its type and
 * revision beside its content, so that it stays readable by the same contract as if it stood in the log by itself.
 *
 * @param event as it should have been recorded in the first place
 */
public record Restated(CitizenEvent event) {

    /** The name of the event, such as {@code session-held}. */
    public String kind() {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class), "@EventName")
                .value();
    }
}
