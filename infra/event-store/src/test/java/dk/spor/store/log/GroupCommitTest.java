package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.TestDatabase.OpenedLog;
import dk.spor.store.log.AppendOutcome.Appended;
import dk.spor.store.log.AppendOutcome.PlaceTaken;
import dk.spor.store.log.ChainVerdict.Intact;
import dk.spor.store.log.UnreliableNetwork.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A group goes into the log as if its commits had been appended one after the other. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class GroupCommitTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @AutoClose
    private final TestDatabase database;

    @AutoClose
    private final UnreliableNetwork network;

    @AutoClose
    private final MongoClient client;

    private final OpenedLog elsewhere;
    private final GroupCommit groups;

    GroupCommitTest(ServerKind kind) throws IOException {
        this.database = kind.start();
        this.elsewhere = database.openLog();
        this.network = new UnreliableNetwork(database.primary());
        this.client = MongoClients.create(network.uri());
        CommitCollection commits =
                new CommitCollection(client.getDatabase(database.database().getName()));
        this.groups = new GroupCommit(commits, new LogHead(), PATIENCE);
        elsewhere.writer().append(Commits.of("citizen/before", 0, 1));
    }

    private List<AppendOutcome> record(NewCommit... commits) {
        List<PendingAppend> group = new ArrayList<>();
        for (NewCommit commit : commits) {
            group.add(new PendingAppend(CommitDraft.of(commit)));
        }
        groups.record(group);
        return group.stream().map(PendingAppend::await).toList();
    }

    @Test
    void givenAGroup_whenRecorded_thenEachCommitHasItsPositionsInOrder() {
        assertThat(record(Commits.of("citizen/1", 0, 2), Commits.of("citizen/2", 0, 1), Commits.of("citizen/1", 2, 3)))
                .containsExactly(new Appended(2, 3), new Appended(4, 4), new Appended(5, 7));

        assertIntact(7);
    }

    @Test
    void givenOneWhosePlaceIsTaken_whenRecorded_thenItAloneFailsAndTheOthersMoveUp() {
        assertThat(record(
                        Commits.of("citizen/1", 0, 2),
                        Commits.of("citizen/before", 0, 1),
                        Commits.of("citizen/2", 0, 1),
                        Commits.of("citizen/1", 1, 1),
                        Commits.of("citizen/3", 0, 1)))
                .containsExactly(
                        new Appended(2, 3),
                        new PlaceTaken("citizen/before#0"),
                        new Appended(4, 4),
                        new PlaceTaken("citizen/1#1"),
                        new Appended(5, 5));

        assertIntact(5);
    }

    @Test
    void givenAnotherProcessWentOn_whenRecorded_thenTheWholeGroupComesAfterIt() {
        record(Commits.of("citizen/1", 0, 1));
        elsewhere.writer().append(Commits.of("citizen/2", 0, 3));

        assertThat(record(Commits.of("citizen/1", 1, 1), Commits.of("citizen/3", 0, 2)))
                .containsExactly(new Appended(6, 6), new Appended(7, 8));

        assertIntact(8);
    }

    @Test
    void givenTheAnswerIsLost_whenRecorded_thenEveryoneIsToldAndEachIsThereOnce() {
        for (Fault fault : List.of(Fault.REPLY_LOST, Fault.REQUEST_LOST)) {
            long head = elsewhere.reader().head();
            network.failNextInsert(fault);

            assertThat(record(
                            Commits.of(fault + "/1", 0, 2),
                            Commits.of(fault + "/2", 0, 1),
                            Commits.of(fault + "/3", 0, 1)))
                    .containsExactly(
                            new Appended(head + 1, head + 2),
                            new Appended(head + 3, head + 3),
                            new Appended(head + 4, head + 4));
        }
        assertIntact(9);
    }

    @Test
    void givenTheRequestIsStillUnderWay_whenItArrivesAfterTheSecondOne_thenEachIsThereOnce() throws IOException {
        network.failNextInsert(Fault.REQUEST_LATE);

        assertThat(record(Commits.of("citizen/1", 0, 1), Commits.of(List.of(Commits.eventOfNoStream()))))
                .containsExactly(new Appended(2, 2), new Appended(3, 3));
        network.deliverLateRequests();

        assertIntact(3);
    }

    @Test
    void givenTheAnswerIsLostWithAConflictInTheGroup_whenRecorded_thenEachLearnsItsOwnOutcome() {
        network.failNextInsert(Fault.REPLY_LOST);

        assertThat(record(
                        Commits.of("citizen/1", 0, 1),
                        Commits.of("citizen/before", 0, 1),
                        Commits.of("citizen/2", 0, 1)))
                .containsExactly(new Appended(2, 2), new PlaceTaken("citizen/before#0"), new Appended(3, 3));

        assertIntact(3);
    }

    @Test
    void givenNobodyAnswers_whenPatienceEnds_thenEachIsToldOfItsOwnCommit() {
        record(Commits.of("citizen/1", 0, 1));
        network.down(true);
        List<PendingAppend> group = List.of(
                new PendingAppend(CommitDraft.of(Commits.of("citizen/1", 1, 2))),
                new PendingAppend(CommitDraft.of(Commits.of("citizen/1", 3, 1))));

        groups.record(group);

        assertThatThrownBy(() -> group.getFirst().await())
                .isInstanceOf(AppendUnsettled.class)
                .hasMessageContaining("position 3");
        assertThatThrownBy(() -> group.getLast().await())
                .isInstanceOf(AppendUnsettled.class)
                .hasMessageContaining("position 5");
    }

    @Test
    void givenACommitTooLargeForTheDatabase_whenAppended_thenRefusedByNameAndNothingIsWritten() {
        StoredEvent large = new StoredEvent(
                "1",
                new StreamPlace("citizen/1", 1, "Citizen"),
                "session-held",
                "1",
                Commits.RECORDED_AT,
                Map.of(),
                "x".repeat(16 * 1024 * 1024));

        assertThatThrownBy(() -> elsewhere.writer().append(Commits.of(List.of(Commits.event("citizen/1", 0), large))))
                .isInstanceOf(CommitTooLarge.class)
                .hasMessageContaining("citizen/1#1 (session-held)")
                .hasMessageContaining("at most 16,777,216");
        assertIntact(1);
    }

    @Test
    void givenCommitsThatTogetherPassTheMessageLimit_whenRecorded_thenAllAreThere() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            NewCommit commit = Commits.of(List.of(new StoredEvent(
                    UUID.randomUUID().toString(),
                    new StreamPlace("citizen/" + i, 0, "Citizen"),
                    "session-held",
                    "1",
                    Commits.RECORDED_AT,
                    Map.of(),
                    "x".repeat(6 * 1024 * 1024))));
            writers.add(Thread.ofVirtual().start(() -> elsewhere.writer().append(commit)));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(elsewhere.reader().head()).isEqualTo(13);
    }

    @Test
    void givenATextThatIsNoText_whenAppended_thenRefusedAndNothingIsWritten() {
        StoredEvent broken =
                new StoredEvent("1", null, "session-held", "1", Commits.RECORDED_AT, Map.of("by", "mette\uD83D"), "{}");

        assertThatThrownBy(() -> elsewhere.writer().append(Commits.of(List.of(broken))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surrogate");
        assertIntact(1);
    }

    private void assertIntact(long head) {
        CommitCollection commits = new CommitCollection(database.database());
        assertThat(new ChainVerifier(commits).verify(1, Map.of(), position -> {}))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.to()).isEqualTo(head));
    }
}
