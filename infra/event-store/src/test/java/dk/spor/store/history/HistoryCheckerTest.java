package dk.spor.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.Answer.Unknown;
import dk.spor.store.history.LoggedCommit.LoggedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A checker is worth what it finds: each way to break a promise is planted, and has to be named. */
class HistoryCheckerTest {

    /**
     * Two writers, one after the other: three appends to one stream, one of which takes two places, and a lost race.
     */
    private final List<Attempt> attempts = new ArrayList<>(List.of(
            attempt("a.1", "s", 0, 1, 10, new Acknowledged(20, 1, 1)),
            attempt("b.1", "s", 1, 2, 30, new Acknowledged(40, 2, 3)),
            attempt("a.2", "s", 2, 1, 35, new PlaceTaken(50)),
            attempt("a.3", "s", 3, 1, 60, new Acknowledged(70, 4, 4))));

    private final List<LoggedCommit> log = new ArrayList<>(
            List.of(commit(1, attempts.get(0)), commit(2, attempts.get(1)), commit(4, attempts.get(3))));

    @Test
    void givenEverythingAsItShouldBe_thenNothingIsFound() {
        assertThat(verdict()).isEqualTo(new Verdict(List.of(), 0, 0));
    }

    @Test
    void givenAnAcknowledgedCommitIsMissingAtTheEnd_thenItIsLost() {
        log.removeLast();

        assertThat(verdict().violations()).containsExactly("Lost: a.3 was acknowledged at 4");
    }

    @Test
    void givenAnAcknowledgedCommitIsMissingInTheMiddle_thenItIsLostAndLeavesAGap() {
        log.remove(1);

        assertThat(verdict().violations())
                .contains("Gap: the commit after position 1 begins at 4", "Lost: b.1 was acknowledged at 2")
                .anyMatch(violation -> violation.startsWith("Out of order: s#3"));
    }

    @Test
    void givenACommitIsThereTwice_thenItIsADuplicate() {
        log.add(commit(5, attempts.get(3)));

        assertThat(verdict().violations())
                .contains("Twice: a.3 is at 4 and at 5", "Out of order: s#3 comes where s#4 should");
    }

    @Test
    void givenTwoCommitsOverlap_thenItIsFound() {
        log.set(2, new LoggedCommit(3, 3, log.get(2).events()));

        assertThat(verdict().violations())
                .contains("Overlap: the commit after position 3 begins at 3")
                .contains("Moved: a.3 was acknowledged at 4-4 and is at 3-3");
    }

    @Test
    void givenACommitClaimsMorePositionsThanItHas_thenItIsFound() {
        log.set(2, new LoggedCommit(4, 5, log.get(2).events()));

        assertThat(verdict().violations())
                .contains("Wrong end: the commit at 4 has 1 events and says that it ends at 5");
    }

    @Test
    void givenTwoCommitsOfOneStreamAreSwapped_thenTheStreamIsOutOfOrderAndBothAreMoved() {
        Collections.swap(log, 0, 2);
        log.set(0, new LoggedCommit(1, 1, log.get(0).events()));
        log.set(2, new LoggedCommit(4, 4, log.get(2).events()));

        assertThat(verdict().violations())
                .contains("Out of order: s#3 comes where s#0 should")
                .contains("Moved: a.1 was acknowledged at 1-1 and is at 4-4");
    }

    @Test
    void givenACommitWasAcknowledgedBeforeAnotherBeganAndComesAfterIt_thenItIsOutOfTime() {
        attempts.set(0, attempt("a.1", "s", 0, 1, 10, new Acknowledged(20, 2, 2)));
        attempts.set(1, attempt("b.1", "t", 0, 1, 30, new Acknowledged(40, 1, 1)));
        attempts.set(2, attempt("a.2", "u", 0, 1, 35, new Acknowledged(50, 3, 3)));
        attempts.removeLast();
        log.clear();
        log.addAll(List.of(commit(1, attempts.get(1)), commit(2, attempts.get(0)), commit(3, attempts.get(2))));

        assertThat(verdict().violations())
                .containsExactly("Out of time: a.1 was acknowledged before b.1 began, and comes after it in the log");
    }

    @Test
    void givenTwoAppendsAtTheSameTime_thenEitherOrderIsRight() {
        attempts.clear();
        attempts.add(attempt("a.1", "s", 0, 1, 10, new Acknowledged(40, 2, 2)));
        attempts.add(attempt("b.1", "t", 0, 1, 20, new Acknowledged(30, 1, 1)));
        log.clear();
        log.addAll(List.of(commit(1, attempts.get(1)), commit(2, attempts.get(0))));

        assertThat(verdict().violations()).isEmpty();
    }

    @Test
    void givenTwoWinnersOfOnePlace_thenTheSecondIsOutOfOrder() {
        attempts.add(attempt("b.2", "s", 3, 1, 65, new Acknowledged(75, 5, 5)));
        log.add(commit(5, attempts.getLast()));

        assertThat(verdict().violations()).containsExactly("Out of order: s#3 comes where s#4 should");
    }

    @Test
    void givenARefusedAppendIsThere_thenItIsRecordedAllTheSame() {
        attempts.add(attempt("b.2", "s", 4, 1, 80, new PlaceTaken(90)));
        attempts.add(attempt("b.3", "s", 5, 1, 90, new Failed(95, "no")));
        log.add(commit(5, attempts.get(4)));
        log.add(commit(6, attempts.get(5)));

        assertThat(verdict().violations())
                .contains(
                        "Recorded all the same: b.2 is at 5, and its writer was told that it is not (its place was taken)",
                        "Recorded all the same: b.3 is at 6, and its writer was told that it is not (no)");
    }

    @Test
    void givenAPlaceThatNobodyHasOrHadAtTheTime_thenItWasRefusedForNothing() {
        attempts.add(attempt("b.2", "s", 7, 1, 80, new PlaceTaken(90)));
        attempts.add(attempt("b.3", "s", 3, 1, 45, new PlaceTaken(55)));

        assertThat(verdict().violations())
                .hasSize(2)
                .allMatch(violation -> violation.startsWith("Refused for nothing"));
    }

    @Test
    void givenSomethingThatNobodyAskedFor_thenItIsInvented() {
        log.add(new LoggedCommit(5, 5, List.of(new LoggedEvent("c.1/0", "s#4"))));

        assertThat(verdict().violations()).containsExactly("Invented: nobody asked for the commit at 5");
    }

    @Test
    void givenACommitThatLostAnEventOrGotAnotherPlace_thenItIsAltered() {
        log.set(1, new LoggedCommit(2, 3, log.get(1).events().reversed()));
        log.set(2, new LoggedCommit(4, 4, List.of(new LoggedEvent("a.3/0", "t#0"))));

        assertThat(verdict().violations())
                .anyMatch(violation -> violation.startsWith("Altered: b.1 is at 2"))
                .anyMatch(violation -> violation.startsWith("Altered: a.3 is at 4"));
    }

    @Test
    void givenAnUnknownOutcome_thenOnceOrNotAtAllIsRightAndCountedAndTwiceIsNot() {
        attempts.add(attempt("b.2", "s", 4, 1, 80, new Unknown("no answer")));
        attempts.add(attempt("b.3", "s", 5, 1, 90, new Unknown("no answer")));
        log.add(commit(5, attempts.get(4)));
        assertThat(verdict()).isEqualTo(new Verdict(List.of(), 1, 1));

        log.add(commit(6, attempts.get(4)));
        assertThat(verdict().violations()).contains("Twice: b.2 is at 5 and at 6");
    }

    @Test
    void givenWhatAReaderSaw_thenItHasToBeTheBeginningOfTheLog() {
        List<Sighting> seen = new ArrayList<>(List.of(
                new Sighting(1, "a.1/0"),
                new Sighting(2, "b.1/0"),
                new Sighting(3, "b.1/1"),
                new Sighting(4, "a.3/0")));
        assertThat(Sighting.violations(seen.subList(0, 3), log)).isEmpty();

        assertThat(Sighting.violations(seen, log.subList(0, 2)))
                .containsExactly(
                        "Vanished: a reader saw Sighting[position=4, eventId=a.3/0], beyond the end of the log");
        seen.remove(1);
        assertThat(Sighting.violations(seen, log)).singleElement().asString().startsWith("Seen otherwise");
    }

    private Verdict verdict() {
        return HistoryChecker.check(new History(attempts), log);
    }

    private static Attempt attempt(String id, String stream, long sequence, int events, long begun, Answer answer) {
        return new Attempt(id, stream, sequence, events, begun, answer);
    }

    private static LoggedCommit commit(long first, Attempt attempt) {
        List<LoggedEvent> events = IntStream.range(0, attempt.events())
                .mapToObj(i -> new LoggedEvent(
                        attempt.eventIds().get(i), attempt.keys().get(i)))
                .toList();
        return new LoggedCommit(first, first + events.size() - 1, events);
    }
}
