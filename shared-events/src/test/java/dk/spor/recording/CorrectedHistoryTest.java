package dk.spor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.Restated;
import dk.spor.events.SporEvent;
import dk.spor.testing.Examples;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrectedHistoryTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final CitizenEvent FIRST = relapse(1, 1);
    private static final CitizenEvent SECOND = relapse(2, 2);

    @Test
    void givenNoCorrection_thenItIsTheStreamItself() {
        var stream = stream(FIRST, SECOND);

        assertThat(CorrectedHistory.of(stream)).isSameAs(stream);
    }

    @Test
    void givenARetraction_thenTheEntryIsGoneAndTheRetractionStays() {
        var retraction = retracted(3, 1);

        assertThat(said(FIRST, SECOND, retraction)).containsExactly(SECOND, retraction);
    }

    @Test
    void givenACorrection_thenTheEntrySaysSomethingElseInItsOldPlace() {
        var stream = stream(FIRST, SECOND, corrected(3, 1, 20));

        var corrected = CorrectedHistory.of(stream).getFirst();

        assertThat(corrected).isEqualTo(stream.getFirst().saying(relapse(1, 20)));
    }

    @Test
    void givenTwoCorrectionsOfAnEntry_thenTheLastCounts() {
        assertThat(said(FIRST, corrected(3, 1, 20), corrected(4, 1, 21)).getFirst())
                .isEqualTo(relapse(1, 21));
    }

    @Test
    void givenTheLastOfTwoCorrectionsIsRetracted_thenTheFirstCounts() {
        assertThat(said(FIRST, corrected(3, 1, 20), corrected(4, 1, 21), retracted(5, 4))
                        .getFirst())
                .isEqualTo(relapse(1, 20));
    }

    @Test
    void givenARetractionIsRetracted_thenTheEntryIsBackAndCanBeCorrected() {
        var back = said(FIRST, retracted(3, 1), retracted(4, 3));
        var corrected = said(FIRST, retracted(3, 1), retracted(4, 3), corrected(5, 1, 20));

        assertThat(back.getFirst()).isEqualTo(FIRST);
        assertThat(corrected.getFirst()).isEqualTo(relapse(1, 20));
    }

    @Test
    void givenARetractionOfARetractionIsRetracted_thenTheEntryIsGoneAgain() {
        assertThat(said(FIRST, SECOND, retracted(3, 1), retracted(4, 3), retracted(5, 4)))
                .doesNotContain(FIRST)
                .contains(SECOND);
    }

    @Test
    void givenACorrectedEntryIsRetracted_thenItIsGone_andIsBackAsCorrectedWhenThatIsTakenBack() {
        assertThat(said(FIRST, corrected(3, 1, 20), retracted(4, 1))).hasSize(2);
        assertThat(said(FIRST, corrected(3, 1, 20), retracted(4, 1), retracted(5, 4))
                        .getFirst())
                .isEqualTo(relapse(1, 20));
    }

    private static List<SporEvent> said(CitizenEvent... events) {
        return CorrectedHistory.of(stream(events)).stream()
                .map(RecordedEvent::event)
                .toList();
    }

    private static List<RecordedEvent> stream(CitizenEvent... events) {
        return IntStream.range(0, events.length)
                .mapToObj(n -> new RecordedEvent(
                        100L + n,
                        Examples.recordedAt(),
                        StreamId.of(Examples.CITIZEN),
                        n,
                        events[n],
                        new Recording(
                                new UserId("mette"), Role.CASEWORKER, new RequestKey("key-" + n), "digest", null)))
                .toList();
    }

    private static RelapseObserved relapse(int entry, int day) {
        return new RelapseObserved(Examples.entry(entry), Examples.CITIZEN, MAY.withDayOfMonth(day), null);
    }

    private static EntryCorrected corrected(int entry, int which, int day) {
        return new EntryCorrected(
                Examples.entry(entry),
                Examples.CITIZEN,
                MAY,
                id(which),
                "relapse-observed",
                MAY,
                CorrectionReason.WRITTEN_WRONGLY,
                null,
                new Restated(relapse(which, day)),
                List.of());
    }

    private static EntryRetracted retracted(int entry, int which) {
        return new EntryRetracted(
                Examples.entry(entry),
                Examples.CITIZEN,
                MAY,
                id(which),
                "relapse-observed",
                MAY,
                CorrectionReason.DID_NOT_HAPPEN,
                null,
                List.of());
    }

    private static EntryId id(int entry) {
        return Examples.entry(entry);
    }
}
