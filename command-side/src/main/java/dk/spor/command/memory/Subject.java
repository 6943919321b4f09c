package dk.spor.command.memory;

import dk.spor.command.request.Requests;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.SporEvent;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A kind of stream, and how it is remembered.
 *
 * @param state the class of what decisions look at
 * @param version of what is remembered; to be raised whenever the same events would be remembered otherwise than before
 * @param nothing what decisions look at before the first event
 * @param evolve what they look at after one more
 */
public record Subject<S>(Class<S> state, int version, S nothing, BiFunction<S, SporEvent, S> evolve) {

    /** Before the first event. */
    public Memory<S> unknown() {
        return new Memory<>(0, null, nothing, Requests.NONE, false);
    }

    /** After one more event. */
    public Memory<S> after(Memory<S> memory, SporEvent event, Recording recording) {
        return new Memory<>(
                memory.length() + 1,
                event.entryId(),
                evolve.apply(memory.state(), event),
                memory.requests().and(event, recording),
                memory.behind() || event instanceof CorrectionEvent);
    }

    /** A whole stream, with its corrections. */
    public Memory<S> whole(List<RecordedEvent> stream) {
        var memory = unknown();
        for (var recorded : stream) {
            memory = after(memory, recorded.event(), recorded.recording());
        }
        var state = nothing;
        for (var recorded : CorrectedHistory.of(stream)) {
            state = evolve.apply(state, recorded.event());
        }
        return new Memory<>(memory.length(), memory.last(), state, memory.requests(), false);
    }
}
