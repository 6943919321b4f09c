package dk.spor.app.hmis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.spor.app.testing.InMemorySpor;
import dk.spor.events.SporEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.values.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: from the files through the real decisions into the log, and back. */
class ImportHmisTest {

    private final InMemorySpor spor = new InMemorySpor(CommandRun.CLOCK);

    @TempDir
    Path folder;

    private TrialExport export;

    private record Said(SporEvent event, Recording recording) {}

    @BeforeEach
    void copy() {
        export = TrialExport.in(folder);
    }

    @Test
    void givenAnExport_whenImported_thenTheSumsCloseAndTheLogHoldsEveryFact() {
        var run = CommandRun.of(spor, export);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("The sums close");
        assertThat(run.report().get("closes").asBoolean()).isTrue();
        assertThat(numbers(run.file("Enrollment.csv").get("rows")))
                .containsExactly("read 10", "recorded 8", "leftOut 2");
        assertThat(numbers(run.file("Enrollment.csv").get("facts"))).containsExactly("planned 36", "recorded 36");
        assertThat(numbers(run.file("Disabilities.csv").get("rows"))).containsExactly("read 2", "leftOut 2");
        assertThat(spor.events()).hasSize(80);
    }

    @Test
    void givenRowsLeftOut_whenReported_thenEachHasItsReasonAndItsLine() {
        var run = CommandRun.of(spor, export);

        assertThat(leftOut(run, "Client.csv")).containsExactly("DELETED_IN_SOURCE [\"6\"]");
        assertThat(leftOut(run, "Enrollment.csv")).containsExactly("PARENT_LEFT_OUT [\"8\"]", "OVERLAP [\"9\"]");
        assertThat(leftOut(run, "Services.csv"))
                .containsExactly("DELETED_IN_SOURCE [\"12\"]", "NO_SESSION [\"8\",\"11\"]", "PARENT_LEFT_OUT [\"6\"]");
        assertThat(leftOut(run, "CurrentLivingSituation.csv")).containsExactly("NOTHING_KNOWN [\"4\"]");
        assertThat(leftOut(run, "User.csv")).containsExactly("FILE_NOT_MAPPED [\"2-3\"]");
        assertThat(run.out()).contains("User.csv: 2 rows, lines 2-3", "2 files not mapped");
    }

    @Test
    void givenAnExport_whenImported_thenEveryEventSaysWhoAskedAndWhichRowSaidIt() {
        CommandRun.of(spor, export, "--by", "mette.k");

        assertThat(spor.events()).allSatisfy(event -> {
            assertThat(event.recording().by().value()).isEqualTo("mette.k");
            assertThat(event.recording().role()).isEqualTo(Role.SYSTEM);
            assertThat(event.recording().source()).isNotNull();
        });
    }

    @Test
    void givenAnImport_whenRunAgain_thenNothingIsRecordedTwice() {
        CommandRun.of(spor, export);
        var before = spor.events();

        var again = CommandRun.of(spor, export, "--by", "somebody-else");

        assertThat(again.exitCode()).isZero();
        assertThat(spor.events()).isEqualTo(before);
        assertThat(numbers(again.file("Enrollment.csv").get("rows")))
                .containsExactly("read 10", "recordedEarlier 8", "leftOut 2");
    }

    @Test
    void givenAnImportThatEndsEarlyAtAnyPoint_whenRunAgain_thenTheLogIsThatOfOneRun() throws Exception {
        CommandRun.of(spor, export);
        var whole = byStream(spor.events());
        for (int requests = 0; requests < 80; requests += 7) {
            var other = new InMemorySpor(CommandRun.CLOCK);
            other.failAfter(requests);

            var cut = CommandRun.of(other, export);
            other.recover();
            var resumed = CommandRun.of(other, export);

            assertThat(cut.exitCode()).as("cut after %d", requests).isEqualTo(1);
            assertThat(cut.out()).contains("The import ended early", "run the same command again");
            assertThat(other.events()).hasSameSizeAs(spor.events());
            assertThat(resumed.exitCode()).as("resumed after %d", requests).isZero();
            assertThat(byStream(other.events())).isEqualTo(whole);
        }
    }

    @Test
    void givenAStoreThatIsGone_whenImported_thenItIsSaidThatTheLogCouldNotBeRead() {
        spor.failForGoodAfter(20);

        var run = CommandRun.of(spor, export);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("The import ended early: the store failed at hmis/7001/", "The log could not be read back");
        assertThat(run.report().get("logRead").asBoolean()).isFalse();
    }

    @Test
    void givenOneWorkerOrMany_whenImported_thenEveryCitizenHasTheSameLog() {
        var other = new InMemorySpor(CommandRun.CLOCK);

        CommandRun.of(spor, export, "--workers", "1");
        CommandRun.of(other, export, "--workers", "8");

        assertThat(byStream(other.events())).isEqualTo(byStream(spor.events()));
    }

    @Test
    void givenANewerExportOfTheSameSource_whenImported_thenOnlyWhatIsNewIsRecorded() {
        CommandRun.of(spor, export);
        export.with("Export.csv", "T1,2,7001", "T2,2,7001")
                .withRow("Exit.csv", "x2,e2,c1,2025-07-01,410,,,,,1,,2025-07-01 11:00:00,2025-07-01 11:00:00,u1,,T2");

        var newer = CommandRun.of(spor, export);

        assertThat(newer.exitCode()).isZero();
        assertThat(numbers(newer.file("Exit.csv").get("rows")))
                .containsExactly("read 7", "recorded 1", "recordedEarlier 5", "leftOut 1");
    }

    @Test
    void givenARowThatTheSourceChangedSince_whenImportedAgain_thenTheChangeIsRefusedAndCounted() {
        CommandRun.of(spor, export);
        export.with("Exit.csv", "x1,e1,c1,2025-03-01,410", "x1,e1,c1,2025-03-02,410");

        var changed = CommandRun.of(spor, export);

        assertThat(changed.exitCode()).isZero();
        assertThat(numbers(changed.file("Exit.csv").get("facts")))
                .containsExactly("planned 9", "alreadyThere 7", "refused 2");
        assertThat(changed.file("Exit.csv").at("/refused/0/rule").asText()).isEqualTo("idempotency-key-reused");
        assertThat(changed.file("Exit.csv").at("/refused/0/details/0/line").asLong())
                .isEqualTo(2);
    }

    @Test
    void givenARowThatTheSourceDeletedSince_whenImportedAgain_thenItIsSaidThatItStandsInTheLog() {
        CommandRun.of(spor, export);
        export.with("Services.csv", "2025-02-02 22:00:00,u2,,T1", "2025-02-02 22:00:00,u2,2025-06-30 08:00:00,T1");

        var deleted = CommandRun.of(spor, export);

        assertThat(deleted.exitCode()).isZero();
        assertThat(deleted.file("Services.csv").at("/deletedButRecorded/0/line").asLong())
                .isEqualTo(3);
        assertThat(deleted.file("Services.csv").at("/log/fromEarlierExports").asLong())
                .isEqualTo(1);
        assertThat(deleted.out()).contains("1 rows deleted in the source that an earlier import recorded");
    }

    @Test
    void givenANightOutsideTheStay_whenImported_thenTheRuleIsNamedWithTheLine() {
        export.withRow(
                "Services.csv", "s99,e3,c2,2025-01-01,200,200,,,,,,,,2025-02-01 22:00:00,2025-02-01 22:00:00,u2,,T1");

        var run = CommandRun.of(spor, export);

        assertThat(run.exitCode()).isZero();
        assertThat(numbers(run.file("Services.csv").get("rows")))
                .containsExactly("read 12", "recorded 7", "refused 1", "leftOut 4");
        assertThat(run.out()).contains("refused by the rule night-within-enrolment", "line 13");
    }

    @Test
    void givenAnEntryInTheFuture_whenImported_thenItIsRefusedWithAllThatHangsOnIt() {
        export.with("Enrollment.csv", "e10,c6,10,2025-06-01", "e10,c6,10,2030-06-01")
                .without("Exit.csv");
        export.write(
                "Exit.csv",
                "ExitID,EnrollmentID,PersonalID,ExitDate,Destination,DestinationSubsidyType,OtherDestination,"
                        + "ProjectCompletionStatus,DateCreated,DateUpdated,UserID,DateDeleted\n");

        var run = CommandRun.of(spor, export);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("date-not-in-future", "hmis/7001/Enrollment/e10/enrol");
    }

    @Test
    void givenTheLayoutOf2024_whenImported_thenTheLogIsTheSame() {
        CommandRun.of(spor, export);
        export.with("Export.csv", "2026 v1.0", "2024 v1.6").with("Client.csv", ",Sex,", ",Woman,");
        var other = new InMemorySpor(CommandRun.CLOCK);

        var run = CommandRun.of(other, export);

        assertThat(run.exitCode()).isZero();
        assertThat(byStream(other.events())).isEqualTo(byStream(spor.events()));
    }

    private static Map<StreamId, List<Said>> byStream(List<RecordedEvent> events) {
        return events.stream()
                .collect(groupingBy(
                        RecordedEvent::stream, mapping(it -> new Said(it.event(), it.recording()), toList())));
    }

    private static Stream<String> numbers(JsonNode node) {
        return node.properties().stream()
                .filter(field -> field.getValue().asLong() != 0)
                .map(field -> field.getKey() + " " + field.getValue());
    }

    private static List<String> leftOut(CommandRun run, String file) {
        var reasons = new ArrayList<String>();
        run.file(file)
                .get("leftOut")
                .forEach(leftOut -> reasons.add(leftOut.get("reason").asText() + " " + leftOut.get("lines")));
        return reasons;
    }
}
