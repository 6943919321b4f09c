package dk.spor.store.axon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whoever dispatched a command can read where its events came to stand. */
class CommitPositionTest {

    @AutoClose
    private final TestDatabase database = ServerKind.EMBEDDED.start();

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(database.openLog().engine().build())
            .build();

    @AfterEach
    void shutDown() {
        store.shutDown();
    }

    @Test
    void givenAUnitOfWork_whenItHasCommitted_thenItKnowsThePositionOfItsLastEvent() {
        store.publish(event("citizen/0", 0));
        UnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        store.publish(event("citizen/1", 0));
        store.publish(event("citizen/1", 1));
        assertThat(unitOfWork.resources()).doesNotContainKey(CommitPosition.RESOURCE_KEY);

        unitOfWork.commit();

        assertThat(unitOfWork.resources()).containsEntry(CommitPosition.RESOURCE_KEY, 3L);
    }

    @Test
    void givenANestedUnitOfWork_whenTheOuterOneHasCommitted_thenTheOuterOneKnows() {
        UnitOfWork<Message<?>> outer = DefaultUnitOfWork.startAndGet(null);
        UnitOfWork<Message<?>> inner = DefaultUnitOfWork.startAndGet(null);
        store.publish(event("citizen/1", 0));
        inner.commit();
        outer.commit();

        assertThat(outer.resources()).containsEntry(CommitPosition.RESOURCE_KEY, 1L);
    }

    @Test
    void givenNothingIsPublished_whenCommitted_thenThereIsNoPosition() {
        UnitOfWork<Message<?>> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.commit();

        assertThat(unitOfWork.resources()).doesNotContainKey(CommitPosition.RESOURCE_KEY);
    }

    private static List<GenericDomainEventMessage<String>> event(String stream, long sequence) {
        return List.of(new GenericDomainEventMessage<>("Citizen", stream, sequence, "payload"));
    }
}
