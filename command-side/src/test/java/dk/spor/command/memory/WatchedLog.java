package dk.spor.command.memory;

import dk.spor.command.testing.MemoryLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.EventMessage;

/** A log that counts what is read of its streams, and lets somebody else in just before an append. */
final class WatchedLog extends MemoryLog {

    private int questions;
    private int eventsRead;
    private Runnable somebodyElse = () -> {};
    private boolean shared = true;

    @Override
    public boolean isShared() {
        return shared;
    }

    /** From now on one process alone writes to it. */
    void belongsToOneProcess() {
        shared = false;
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        var found = super.readStream(stream, fromSequence, limit);
        questions++;
        eventsRead += found.size();
        return found;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        var first = somebodyElse;
        somebodyElse = () -> {};
        // In a thread of its own, as another process would be: it is no part of this unit of work.
        CompletableFuture.runAsync(first).join();
        super.appendEvents(events);
    }

    /** Once, after the next command has been decided and before its events are appended. */
    void beforeTheNextAppend(Runnable somebodyElse) {
        this.somebodyElse = somebodyElse;
    }

    /** What reading something takes. */
    Reading readingOf(Runnable command) {
        int questionsBefore = questions;
        int eventsBefore = eventsRead;
        command.run();
        return new Reading(questions - questionsBefore, eventsRead - eventsBefore);
    }

    record Reading(int questions, int events) {}
}
