package dk.spor.command.cti;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.COURSE;
import static dk.spor.command.testing.History.ctiEnded;
import static dk.spor.command.testing.History.ctiStarted;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.paused;
import static dk.spor.command.testing.History.phase;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.resumed;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;
import static dk.spor.values.CtiPhase.TRANSFER_OF_CARE;
import static dk.spor.values.CtiPhase.TRANSITION;
import static dk.spor.values.CtiPhase.TRY_OUT;

import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CtiPhasesAndPausesTest {

    private static final Note NOTE = new Note("går godt");
    private static final List<LifeDimension> FINANCES = List.of(LifeDimension.FINANCES);

    @Nested
    class ChangingPhase {

        @Test
        void givenPhase1_whenPhase2Begins_thenChanged() {
            given(registered(), ctiStarted("02-01")).when(to(TRY_OUT, "05-01")).thenRecorded(changed(TRY_OUT, "05-01"));
        }

        @Test
        void givenPhase2_whenPhase1Begins_thenRefusedAndItsStartNamed() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "05-01", TRY_OUT))
                    .when(to(TRANSITION, "06-01"))
                    .thenRefused("cti-phase-onwards", COURSE);
        }

        @Test
        void givenPhase3_whenPhase2BeginsAfterIt_thenRefusedAndPhase3Named() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "05-01", TRANSFER_OF_CARE))
                    .when(to(TRY_OUT, "06-01"))
                    .thenRefused("cti-phase-onwards", entry(24));
        }

        @Test
        void givenPhase3_whenPhase2BeginsOnTheSameDay_thenRefusedAndPhase3Named() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "05-01", TRANSFER_OF_CARE))
                    .when(to(TRY_OUT, "05-01"))
                    .thenRefused("cti-phase-onwards", entry(24));
        }

        @Test
        void givenPhase2_whenItBeginsAgain_thenRefusedAndTheFirstTimeNamed() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "05-01", TRY_OUT))
                    .when(to(TRY_OUT, "06-01"))
                    .thenRefused("cti-phase-onwards", entry(24));
        }

        @Test
        void givenPhase2_whenPhase3IsSaidToHaveBegunBeforeIt_thenRefusedAndPhase2Named() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "05-01", TRY_OUT))
                    .when(to(TRANSFER_OF_CARE, "04-01"))
                    .thenRefused("cti-phase-onwards", entry(24));
        }

        @Test
        void givenPhase3_whenPhase2BeforeItIsRecordedLate_thenChanged() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "08-01", TRANSFER_OF_CARE))
                    .when(to(TRY_OUT, "05-01"))
                    .thenRecorded(changed(TRY_OUT, "05-01"));
        }

        @Test
        void givenACourse_whenAPhaseBeginsBeforeIt_thenRefusedAndItsStartNamed() {
            given(registered(), ctiStarted("02-01"))
                    .when(to(TRY_OUT, "01-31"))
                    .thenRefused("cti-not-before-start", COURSE);
        }

        @Test
        void givenAnEndedCourse_whenAPhaseBeginsAfterIt_thenRefusedAndItsEndNamed() {
            given(registered(), ctiStarted("02-01"), ctiEnded(entry(28), COURSE, "04-01"))
                    .when(to(TRY_OUT, "05-01"))
                    .thenRefused("cti-not-after-end", entry(28));
        }

        @Test
        void givenAPausedCourse_whenAPhaseBegins_thenRefusedAndThePauseNamed() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "04-01"))
                    .when(to(TRY_OUT, "05-01"))
                    .thenRefused("cti-no-phase-change-in-pause", entry(25));
        }

        @Test
        void givenACourseResumed_whenAPhaseBeginsThatDay_thenChanged() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "04-01"), resumed(entry(26), "05-01"))
                    .when(to(TRY_OUT, "05-01"))
                    .thenRecorded(changed(TRY_OUT, "05-01"));
        }

        @Test
        void givenNoFocusAreas_whenAPhaseBegins_thenRefused() {
            given(registered(), ctiStarted("02-01"))
                    .when(new ChangeCtiPhase(on("05-01"), COURSE, TRY_OUT, List.of(), null))
                    .thenRefused("cti-focus-areas");
        }

        @Test
        void givenNoSuchCourse_whenAPhaseBegins_thenRefused() {
            given(registered()).when(to(TRY_OUT, "05-01")).thenRefused("cti-course-known");
        }

        @Test
        void givenChanged_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .whenRepeated(to(TRY_OUT, "05-01"))
                    .thenAnsweredAsBefore(NEW);
        }

        private static ChangeCtiPhase to(CtiPhase phase, String day) {
            return new ChangeCtiPhase(on(day), COURSE, phase, FINANCES, NOTE);
        }

        private static CtiPhaseChanged changed(CtiPhase phase, String day) {
            return new CtiPhaseChanged(NEW, CITIZEN, on(day), COURSE, phase, FINANCES, NOTE);
        }
    }

    @Nested
    class Pausing {

        @Test
        void givenACourse_whenPaused_thenPaused() {
            given(registered(), ctiStarted("02-01"))
                    .when(pause("05-10"))
                    .thenRecorded(new CtiPaused(NEW, CITIZEN, on("05-10"), COURSE, CtiPauseReason.ADMISSION, NOTE));
        }

        @Test
        void givenAPausedCourse_whenPausedAgain_thenRefusedAndThePauseNamed() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "04-01"))
                    .when(pause("05-10"))
                    .thenRefused("cti-one-pause-at-a-time", entry(25));
        }

        @Test
        void givenAPauseThatLastedOnThatDay_whenPaused_thenRefusedAndThePauseNamed() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "05-01"), resumed(entry(26), "05-20"))
                    .when(pause("05-10"))
                    .thenRefused("cti-one-pause-at-a-time", entry(25));
        }

        @Test
        void givenAnEndedCourse_whenPausedAfterIt_thenRefusedAndItsEndNamed() {
            given(registered(), ctiStarted("02-01"), ctiEnded(entry(28), COURSE, "04-01"))
                    .when(pause("05-10"))
                    .thenRefused("cti-not-after-end", entry(28));
        }

        @Test
        void givenPaused_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .whenRepeated(pause("05-10"))
                    .thenAnsweredAsBefore(NEW);
        }

        private static PauseCti pause(String day) {
            return new PauseCti(on(day), COURSE, CtiPauseReason.ADMISSION, NOTE);
        }
    }

    @Nested
    class Resuming {

        @Test
        void givenAPausedCourse_whenResumed_thenResumed() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "05-10"))
                    .when(resume("05-20"))
                    .thenRecorded(new CtiResumed(NEW, CITIZEN, on("05-20"), COURSE, NOTE));
        }

        @Test
        void givenACourseThatIsNotPaused_whenResumed_thenRefused() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "04-01"), resumed(entry(26), "04-20"))
                    .when(resume("05-20"))
                    .thenRefused("cti-paused-first");
        }

        @Test
        void givenAPausedCourse_whenResumedBeforeThePause_thenRefusedAndThePauseNamed() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "05-21"))
                    .when(resume("05-20"))
                    .thenRefused("cti-resumed-after-pause", entry(25));
        }

        @Test
        void givenAPauseRecordedLate_whenResumedAfterALaterPhaseBegan_thenRefusedAndThePhaseNamed() {
            given(registered(), ctiStarted("02-01"), phase(entry(24), "05-15", TRY_OUT), paused(entry(25), "05-10"))
                    .when(resume("05-20"))
                    .thenRefused("cti-resumed-before-next", entry(24));
        }

        @Test
        void givenAPauseRecordedLate_whenResumedAfterALaterPauseBegan_thenRefusedAndThatPauseNamed() {
            given(
                            registered(),
                            ctiStarted("02-01"),
                            paused(entry(24), "05-15"),
                            resumed(entry(23), "05-30"),
                            paused(entry(25), "05-10"))
                    .when(resume("05-20"))
                    .thenRefused("cti-resumed-before-next", entry(24));
        }

        @Test
        void givenResumed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "05-10"))
                    .whenRepeated(resume("05-20"))
                    .thenAnsweredAsBefore(NEW);
        }

        private static ResumeCti resume(String day) {
            return new ResumeCti(on(day), COURSE, NOTE);
        }
    }
}
