package dk.spor.command.worker;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.COURSE;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.ctiStarted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.WorkerCommand.AssignWorker;
import dk.spor.command.WorkerCommand.ChangeWorker;
import dk.spor.command.WorkerCommand.ReleaseWorker;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.UserId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final EntryId ASSIGNMENT = entry(45);
    private static final UserId THNO = new UserId("thno");
    private static final UserId SAAH = new UserId("saah");
    private static final Note NOTE = new Note("kender ham i forvejen");

    @Nested
    class Assigning {

        @Test
        void givenACitizen_whenAWorkerBecomesResponsibleForThemAsAWhole_thenRecorded() {
            given(registered()).when(assign("01-12", null)).thenRecorded(assigned(NEW, "01-12", null));
        }

        @Test
        void givenAnEnrolment_whenAWorkerBecomesResponsibleForIt_thenRecorded() {
            enrolledAnd().when(assign("01-12", ENROLMENT)).thenRecorded(assigned(NEW, "01-12", ENROLMENT));
        }

        @Test
        void givenACtiCourse_whenAWorkerBecomesResponsibleForIt_thenRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .when(assign("02-01", COURSE))
                    .thenRecorded(assigned(NEW, "02-01", COURSE));
        }

        @Test
        void givenSomebodyIsResponsibleForTheCitizen_whenAnotherIsForAnEnrolment_thenRecorded() {
            enrolledAnd(assigned(ASSIGNMENT, "01-02", null))
                    .when(assign("01-12", ENROLMENT))
                    .thenRecorded(assigned(NEW, "01-12", ENROLMENT));
        }

        @Test
        void givenSomebodyIsResponsible_whenAnotherIsForTheSame_thenRefusedAndTheFirstNamed() {
            enrolledAnd(assigned(ASSIGNMENT, "01-12", ENROLMENT))
                    .when(assign("02-01", ENROLMENT))
                    .thenRefused("one-worker-at-a-time", ASSIGNMENT);
        }

        @Test
        void givenAnEnrolment_whenAssignedBeforeOrAfterIt_thenRefusedAndThatNamed() {
            enrolledAnd().when(assign("01-11", ENROLMENT)).thenRefused("worker-within", ENROLMENT);
            enrolledAnd(discharged("03-01")).when(assign("03-02", ENROLMENT)).thenRefused("worker-within", DISCHARGE);
        }

        @Test
        void givenNoSuchEnrolmentOrCourse_whenAssigned_thenRefused() {
            given(registered()).when(assign("01-12", ENROLMENT)).thenRefused("worker-of-known");
        }

        @Test
        void givenAssigned_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(assign("01-12", null)).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Changing {

        @Test
        void givenAnAssignment_whenAnotherTakesOver_thenRecorded() {
            assignedAnd()
                    .when(change("02-09", SAAH))
                    .thenRecorded(new WorkerChanged(NEW, CITIZEN, on("02-09"), ASSIGNMENT, SAAH, NOTE));
        }

        @Test
        void givenAnAssignment_whenTheSameWorkerTakesOver_thenRefusedAndTheAssignmentNamed() {
            assignedAnd().when(change("02-09", THNO)).thenRefused("worker-changes", ASSIGNMENT);
        }

        @Test
        void givenAChange_whenAnotherTakesOverBeforeIt_thenRefusedAndTheChangeNamed() {
            assignedAnd(changed("02-09")).when(change("02-08", THNO)).thenRefused("worker-changes-onwards", entry(46));
        }

        @Test
        void givenTheAssignmentHasEnded_whenAnotherTakesOver_thenRefusedAndTheEndNamed() {
            assignedAnd(released("03-01")).when(change("02-09", SAAH)).thenRefused("worker-released-once", entry(47));
        }

        @Test
        void givenNoSuchAssignment_whenChangedOrEnded_thenRefused() {
            given(registered()).when(change("02-09", SAAH)).thenRefused("worker-assignment-known");
            given(registered()).when(release("02-09")).thenRefused("worker-assignment-known");
        }

        @Test
        void givenChanged_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            assignedAnd().whenRepeated(change("02-09", SAAH)).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Releasing {

        @Test
        void givenAnAssignment_whenItEnds_thenRecorded() {
            assignedAnd()
                    .when(release("03-01"))
                    .thenRecorded(new WorkerReleased(NEW, CITIZEN, on("03-01"), ASSIGNMENT, NOTE));
        }

        @Test
        void givenAnAssignmentToldOfLate_whenItEndsAfterTheNextBegan_thenRefusedAndTheNextNamed() {
            given(
                            registered(),
                            assigned(entry(50), "02-01", null),
                            new WorkerReleased(entry(51), CITIZEN, on("03-01"), entry(50), null),
                            assigned(ASSIGNMENT, "01-12", null))
                    .when(release("02-02"))
                    .thenRefused("worker-before-next", entry(50));
        }

        @Test
        void givenEnded_whenItEndsAgain_thenRefusedAndTheFirstEndNamed() {
            assignedAnd(released("03-01")).when(release("03-02")).thenRefused("worker-released-once", entry(47));
        }

        @Test
        void givenEnded_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            assignedAnd().whenRepeated(release("03-01")).thenAnsweredAsBefore(NEW);
        }
    }

    private static Story enrolledAnd(CitizenEvent... more) {
        return given(Stream.concat(
                        Stream.of(registered(), referred("01-06"), accepted("01-09"), enrolled("01-12")),
                        Stream.of(more))
                .toArray(CitizenEvent[]::new));
    }

    private static Story assignedAnd(CitizenEvent... more) {
        return given(Stream.concat(Stream.of(registered(), assigned(ASSIGNMENT, "01-12", null)), Stream.of(more))
                .toArray(CitizenEvent[]::new));
    }

    private static AssignWorker assign(String day, @Nullable EntryId of) {
        return new AssignWorker(on(day), THNO, of, NOTE);
    }

    private static WorkerAssigned assigned(EntryId entry, String day, @Nullable EntryId of) {
        return new WorkerAssigned(entry, CITIZEN, on(day), THNO, of, NOTE);
    }

    private static ChangeWorker change(String day, UserId worker) {
        return new ChangeWorker(on(day), ASSIGNMENT, worker, NOTE);
    }

    private static WorkerChanged changed(String day) {
        return new WorkerChanged(entry(46), CITIZEN, on(day), ASSIGNMENT, SAAH, null);
    }

    private static ReleaseWorker release(String day) {
        return new ReleaseWorker(on(day), ASSIGNMENT, NOTE);
    }

    private static WorkerReleased released(String day) {
        return new WorkerReleased(entry(47), CITIZEN, on(day), ASSIGNMENT, null);
    }
}
