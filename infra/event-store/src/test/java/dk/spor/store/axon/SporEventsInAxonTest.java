package dk.spor.store.axon;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.SporEvent;
import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.TestDatabase.OpenedLog;
import dk.spor.store.log.CommitCollection;
import dk.spor.store.log.NewCommit;
import dk.spor.store.log.StoredEvent;
import dk.spor.store.log.StreamPlace;
import dk.spor.testing.Examples;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Spor's own events through Axon's engine: their names in the log, their metadata, and what Axon reads back. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class SporEventsInAxonTest {

    private static final String STREAM = "citizen/" + Examples.CITIZEN;

    @AutoClose
    private final TestDatabase database;

    private final OpenedLog log;
    private final EventStorageEngine engine;

    SporEventsInAxonTest(ServerKind kind) {
        this.database = kind.start();
        this.log = database.openLog();
        this.engine = log.engine().build();
    }

    @Test
    void givenMoreEventsThanAPage_whenAllAreRead_thenEachOnceInOrderFromAnyToken() {
        List<SporEvent> events = Examples.ofEveryEvent();
        engine.appendEvents(published(events));
        var builder = log.engine();
        builder.batchSize(7);
        EventStorageEngine inPages = builder.build();

        for (long after = 0; after <= events.size(); after++) {
            try (var read = inPages.readEvents(new GlobalSequenceTrackingToken(after), false)) {
                assertThat(read.map(event -> event.trackingToken().position().orElseThrow()))
                        .as("after %d", after)
                        .containsExactlyElementsOf(LongStream.rangeClosed(after + 1, events.size())
                                .boxed()
                                .toList());
            }
        }
    }

    @Test
    void givenEventsOfAllKinds_whenAppended_thenTheyStandInTheLogUnderTheirOwnNames() {
        List<SporEvent> events = Examples.ofEveryEvent();
        engine.appendEvents(published(events));

        Document commit = requireNonNull(
                database.database().getCollection(CommitCollection.NAME).find().first());
        List<Document> stored = commit.getList("events", Document.class);
        assertThat(stored)
                .extracting(event -> new EventType(event.getString("type"), Integer.parseInt(event.getString("rev"))))
                .isEqualTo(events.stream()
                        .map(event -> EventCatalogue.typeOf(event.getClass()))
                        .toList());
        assertThat(stored).extracting(event -> event.getString("key")).first().isEqualTo(STREAM + "#0");
        assertThat(stored).extracting(event -> event.get("meta")).containsOnly(new Document("by", "mette"));
        assertThat(commit.toJson())
                .doesNotContain("dk.spor")
                .doesNotContain("java.")
                .doesNotContain("@class");
    }

    @Test
    void givenEventsOfAllKinds_whenAxonReadsThem_thenTheyAreAsTheyWerePublished() {
        List<SporEvent> events = Examples.ofEveryEvent();
        engine.appendEvents(published(events));

        assertThat(engine.readEvents(STREAM).asStream())
                .extracting(DomainEventMessage::getPayload)
                .isEqualTo(events);
        assertThat(engine.readEvents(null, false))
                .allSatisfy(message -> assertThat(message.getMetaData()).isEqualTo(MetaData.with("by", "mette")))
                .extracting(EventMessage::getPayloadType)
                .isEqualTo(events.stream().<Object>map(SporEvent::getClass).toList());
    }

    @Test
    void givenAnEventInAnOlderRevision_whenAnAggregateIsLoaded_thenItSeesTodaysEvent() {
        String intake = """
                {"entryId":"%s","citizenId":"%s","happenedOn":"2024-03-01","channel":"SELF","request":"Vil gerne bo et sted.","needs":["HOUSING"]}""".formatted(Examples.INTAKE, Examples.CITIZEN);
        StoredEvent old = new StoredEvent(
                UUID.randomUUID().toString(),
                new StreamPlace(STREAM, 0, "Citizen"),
                "intake-recorded",
                "1",
                Instant.EPOCH,
                Map.of(),
                intake);
        log.writer().append(new NewCommit(UUID.randomUUID(), Instant.EPOCH, List.of(old)));

        assertThat(engine.readEvents(STREAM).asStream().map(DomainEventMessage::getPayload))
                .singleElement()
                .isInstanceOf(IntakeRecorded.class);
    }

    @Test
    void givenAnAggregateThatMovedOn_whenAppendedAtAnOldSequence_thenConcurrencyException() {
        List<SporEvent> events = Examples.ofEveryEvent();
        engine.appendEvents(published(events.subList(0, 3)));

        assertThatThrownBy(() -> engine.appendEvents(message(events.get(3), 2)))
                .isInstanceOf(ConcurrencyException.class)
                .isNotInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining(STREAM);
        assertThatThrownBy(() -> engine.appendEvents(message(events.get(3), 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.reader().head()).isEqualTo(3);
    }

    @Test
    void givenMetadataThatIsNotText_whenAppended_thenTheErrorNamesItAndNothingIsRecorded() {
        EventMessage<?> message = message(Examples.ofEveryEvent().getFirst(), 0).andMetaData(Map.of("attempts", 3));

        assertThatThrownBy(() -> engine.appendEvents(message))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attempts")
                .hasMessageContaining("java.lang.Integer");
        assertThat(log.reader().head()).isZero();
    }

    private static List<DomainEventMessage<?>> published(List<SporEvent> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        events.forEach(event -> messages.add(message(event, messages.size())));
        return messages;
    }

    private static DomainEventMessage<?> message(SporEvent event, long sequence) {
        return new GenericDomainEventMessage<>("Citizen", STREAM, sequence, event, MetaData.with("by", "mette"));
    }
}
