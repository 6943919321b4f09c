package dk.spor.bench.event;

import dk.spor.events.SporEvent;
import java.time.Instant;
import java.util.Map;

/**
 * An event as it is handed to a contestant.
 *
 * @param id unique among all events of a run
 * @param stream whose event it is
 * @param sequence its place in that stream, from 0, dense
 * @param at when it was published
 * @param event its content
 * @param metadata who recorded it, as the program writes it beside each event
 */
public record BenchEvent(
        String id, String stream, long sequence, Instant at, SporEvent event, Map<String, String> metadata) {}
