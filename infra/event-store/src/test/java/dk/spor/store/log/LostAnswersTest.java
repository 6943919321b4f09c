package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.spor.store.ServerKind;
import dk.spor.store.TestDatabase;
import dk.spor.store.TestDatabase.OpenedLog;
import dk.spor.store.log.AppendOutcome.Appended;
import dk.spor.store.log.UnreliableNetwork.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever gets lost between here and the server, a commit is recorded once, and the caller learns where. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class LostAnswersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @AutoClose
    private final TestDatabase database;

    @AutoClose
    private final UnreliableNetwork network;

    @AutoClose
    private final MongoClient client;

    private final OpenedLog here;
    private final OpenedLog elsewhere;

    LostAnswersTest(ServerKind kind) throws IOException {
        this.database = kind.start();
        this.elsewhere = database.openLog();
        this.network = new UnreliableNetwork(database.primary());
        this.client = MongoClients.create(network.uri());
        this.here = OpenedLog.on(client.getDatabase(database.database().getName()), PATIENCE);
        here.writer().append(Commits.of("citizen/before", 0, 1));
    }

    @Test
    void givenTheAnswerIsLost_whenAppended_thenRecordedOnceAtTheAcknowledgedPosition() {
        network.failNextInsert(Fault.REPLY_LOST);
        NewCommit commit = Commits.of("citizen/1", 0, 2);

        assertThat(here.writer().append(commit)).isEqualTo(new Appended(2, 3));

        assertRecorded(commit);
    }

    @Test
    void givenTheRequestIsLost_whenAppended_thenRecordedOnce() {
        network.failNextInsert(Fault.REQUEST_LOST);
        NewCommit commit = Commits.of("citizen/1", 0, 2);

        assertThat(here.writer().append(commit)).isEqualTo(new Appended(2, 3));

        assertRecorded(commit);
    }

    @Test
    void givenTheAnswerIsLost_whenTheEventHasNoStreamThatWouldTell_thenStillRecordedOnce() {
        network.failNextInsert(Fault.REPLY_LOST);
        NewCommit commit = Commits.of(List.of(Commits.eventOfNoStream()));

        assertThat(here.writer().append(commit)).isEqualTo(new Appended(2, 2));

        assertRecorded(commit);
    }

    @Test
    void givenTheRequestIsStillUnderWay_whenItArrivesAfterTheSecondOne_thenRecordedOnce() throws IOException {
        network.failNextInsert(Fault.REQUEST_LATE);
        NewCommit commit = Commits.of(List.of(Commits.eventOfNoStream(), Commits.eventOfNoStream()));

        assertThat(here.writer().append(commit)).isEqualTo(new Appended(2, 3));
        network.deliverLateRequests();

        assertRecorded(commit);
    }

    @Test
    void givenTheRequestIsStillUnderWay_whenAnotherProcessTakesItsPosition_thenRecordedOnceAfterThat()
            throws Exception {
        NewCommit commit = Commits.of(List.of(Commits.eventOfNoStream()));
        NewCommit others = Commits.of("citizen/2", 0, 3);

        Future<AppendOutcome> outcome = appendAndLoseTheServer(commit, Fault.REQUEST_LATE);
        assertThat(elsewhere.writer().append(others)).isEqualTo(new Appended(2, 4));
        network.down(false);

        assertThat(outcome.get()).isEqualTo(new Appended(5, 5));
        network.deliverLateRequests();
        assertRecorded(others, commit);
    }

    @Test
    void givenTheAnswerIsLostAndOthersWentOn_whenTheServerIsBack_thenItsOwnPositionIsFound() throws Exception {
        NewCommit commit = Commits.of("citizen/1", 0, 1);
        NewCommit others = Commits.of("citizen/2", 0, 1);

        Future<AppendOutcome> outcome = appendAndLoseTheServer(commit, Fault.REPLY_LOST);
        assertThat(elsewhere.writer().append(others)).isEqualTo(new Appended(3, 3));
        network.down(false);

        assertThat(outcome.get()).isEqualTo(new Appended(2, 2));
        assertRecorded(commit, others);
    }

    private Future<AppendOutcome> appendAndLoseTheServer(NewCommit commit, Fault fault) throws InterruptedException {
        network.failNextInsertAndGoDown(fault);
        FutureTask<AppendOutcome> append = new FutureTask<>(() -> here.writer().append(commit));
        Thread.ofVirtual().start(append);
        network.awaitDown();
        return append;
    }

    @Test
    void givenNobodyAnswers_whenPatienceEnds_thenTheCallerIsToldThatItIsNotKnown() {
        network.down(true);

        assertThatThrownBy(() -> here.writer().append(Commits.of("citizen/1", 0, 1)))
                .isInstanceOf(AppendUnsettled.class)
                .hasMessageContaining("position 2")
                .hasMessageContaining("Repeat the request");

        network.down(false);
        NewCommit next = Commits.of("citizen/1", 0, 1);
        assertThat(here.writer().append(next)).isEqualTo(new Appended(2, 2));
        assertRecorded(next);
    }

    @Test
    void givenTheThreadIsInterrupted_whenAppended_thenItIsRecordedAndTheThreadStaysInterrupted() {
        NewCommit commit = Commits.of("citizen/1", 0, 1);
        Thread.currentThread().interrupt();

        assertThat(here.writer().append(commit)).isEqualTo(new Appended(2, 2));

        assertThat(Thread.interrupted()).isTrue();
        assertRecorded(commit);
    }

    @ParameterizedTest(name = "a virtual thread: {0}")
    @ValueSource(booleans = {false, true})
    void givenTheThreadIsInterruptedAgainAndAgain_whenAppended_thenEachIsRecordedOnce(boolean virtual)
            throws InterruptedException {
        NewCommit[] commits = IntStream.range(0, 80)
                .mapToObj(sequence -> Commits.of("citizen/1", sequence, 1))
                .toArray(NewCommit[]::new);
        List<AppendOutcome> outcomes = new CopyOnWriteArrayList<>();
        Runnable appending = () -> {
            for (NewCommit commit : commits) {
                outcomes.add(here.writer().append(commit));
            }
        };

        Thread thread = (virtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(appending);
        // Of a virtual thread each interrupt closes the connection; a new one takes a while.
        while (!thread.join(Duration.ofMillis(60))) {
            thread.interrupt();
        }

        assertThat(outcomes)
                .hasSize(commits.length)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Appended.class));
        assertRecorded(commits);
    }

    /** After the event of the set-up: all of these, once, and nothing else. */
    private void assertRecorded(NewCommit... commits) {
        assertThat(elsewhere.reader().after(1, 100))
                .extracting(PositionedEvent::event)
                .isEqualTo(List.of(commits).stream()
                        .flatMap(commit -> commit.events().stream())
                        .toList());
    }
}
