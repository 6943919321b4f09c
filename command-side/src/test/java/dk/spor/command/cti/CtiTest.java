package dk.spor.command.cti;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.COURSE;
import static dk.spor.command.testing.History.contact;
import static dk.spor.command.testing.History.ctiEnded;
import static dk.spor.command.testing.History.ctiStarted;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.followOnStarted;
import static dk.spor.command.testing.History.handOverAgreed;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.paused;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;
import static dk.spor.values.LifeDimension.FINANCES;
import static dk.spor.values.LifeDimension.HOUSING;
import static dk.spor.values.LifeDimension.NETWORK;
import static dk.spor.values.LifeDimension.PHYSICAL_HEALTH;

import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.CtiEvent.PreCtiContactRecorded;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.PlannedPhase;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CtiTest {

    private static final Note NOTE = new Note("lejekontrakt underskrevet");

    @Nested
    class Starting {

        @Test
        void givenACitizen_whenCtiStarts_thenThreeEqualPhasesArePlannedByTheRule() {
            given(registered())
                    .when(start("02-01", HOUSING, NETWORK))
                    .thenRecorded(new CtiStarted(
                            NEW,
                            CITIZEN,
                            on("02-01"),
                            List.of(HOUSING, NETWORK),
                            List.of(
                                    new PlannedPhase(CtiPhase.TRANSITION, on("02-01"), on("05-01")),
                                    new PlannedPhase(CtiPhase.TRY_OUT, on("05-01"), on("08-01")),
                                    new PlannedPhase(CtiPhase.TRANSFER_OF_CARE, on("08-01"), on("11-01"))),
                            new RuleRef("cti-phases", 1),
                            NOTE));
        }

        @Test
        void givenAStartOnThe30thOfNovember_thenAShortFebruaryDoesNotShiftTheLaterPhases() {
            var start = LocalDate.of(2025, 11, 30);

            given(registered())
                    .when(new StartCti(start, List.of(HOUSING), null))
                    .thenRecorded(new CtiStarted(
                            NEW,
                            CITIZEN,
                            start,
                            List.of(HOUSING),
                            List.of(
                                    new PlannedPhase(CtiPhase.TRANSITION, start, on("02-28")),
                                    new PlannedPhase(CtiPhase.TRY_OUT, on("02-28"), on("05-30")),
                                    new PlannedPhase(CtiPhase.TRANSFER_OF_CARE, on("05-30"), on("08-30"))),
                            new RuleRef("cti-phases", 1),
                            null));
        }

        @Test
        void givenNoFocusArea_whenCtiStarts_thenRefused() {
            given(registered()).when(start("02-01")).thenRefused("cti-focus-areas", "1 to 3");
        }

        @Test
        void givenFourFocusAreas_whenCtiStarts_thenRefused() {
            given(registered())
                    .when(start("02-01", HOUSING, NETWORK, FINANCES, PHYSICAL_HEALTH))
                    .thenRefused("cti-focus-areas");
        }

        @Test
        void givenTheSameFocusAreaTwice_whenCtiStarts_thenRefused() {
            given(registered()).when(start("02-01", HOUSING, HOUSING)).thenRefused("cti-focus-areas");
        }

        @Test
        void givenADayBeforeTheRuleHeld_whenCtiStarts_thenRefused() {
            given(registered())
                    .when(new StartCti(LocalDate.of(2012, 12, 31), List.of(HOUSING), null))
                    .thenRefused("cti-rule-in-force", "2012-12-31");
        }

        @Test
        void givenAnOpenCourse_whenAnotherStarts_thenRefusedAndTheFirstNamed() {
            given(registered(), ctiStarted("02-01"))
                    .when(start("03-01", HOUSING))
                    .thenRefused("one-cti-course-at-a-time", COURSE);
        }

        @Test
        void givenAnOpenCourse_whenAnEarlierOneStarts_thenRefusedAndTheOpenOneNamed() {
            given(registered(), ctiStarted("02-01"))
                    .when(start("01-01", HOUSING))
                    .thenRefused("one-cti-course-at-a-time", COURSE);
        }

        @Test
        void givenStarted_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(start("02-01", HOUSING)).thenAnsweredAsBefore(NEW);
        }

        private static StartCti start(String day, LifeDimension... focusAreas) {
            return new StartCti(on(day), List.of(focusAreas), NOTE);
        }
    }

    @Nested
    class Meeting {

        @Test
        void givenACourse_whenTheCitizenIsMet_thenRecorded() {
            given(registered(), ctiStarted("02-01")).when(meet("02-01")).thenRecorded(met("02-01"));
        }

        @Test
        void givenAPauseInPrison_whenTheCitizenIsVisited_thenRecorded() {
            given(registered(), ctiStarted("02-01"), paused(entry(25), "03-01"))
                    .when(meet("03-10"))
                    .thenRecorded(met("03-10"));
        }

        @Test
        void givenACourse_whenTheCitizenIsMetBeforeIt_thenRefusedAndItsStartNamed() {
            given(registered(), ctiStarted("02-01")).when(meet("01-31")).thenRefused("cti-not-before-start", COURSE);
        }

        @Test
        void givenAnEndedCourse_whenTheCitizenIsMetAfterIt_thenRefusedAndItsEndNamed() {
            given(registered(), ctiStarted("02-01"), ctiEnded(entry(28), COURSE, "11-01"))
                    .when(meet("11-02"))
                    .thenRefused("cti-not-after-end", entry(28));
        }

        @Test
        void givenNoSuchCourse_whenTheCitizenIsMet_thenRefused() {
            given(registered()).when(meet("02-01")).thenRefused("cti-course-known");
        }

        @Test
        void givenMet_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), ctiStarted("02-01")).whenRepeated(meet("02-01")).thenAnsweredAsBefore(NEW);
        }

        private static RecordCtiContact meet(String day) {
            return new RecordCtiContact(on(day), COURSE, CtiContactKind.COMMUNITY_MEETING, NOTE);
        }

        private static CtiContactRecorded met(String day) {
            return new CtiContactRecorded(NEW, CITIZEN, on(day), COURSE, CtiContactKind.COMMUNITY_MEETING, NOTE);
        }
    }

    @Nested
    class MakingContactBefore {

        private static final RecordPreCtiContact MEET =
                new RecordPreCtiContact(on("01-20"), CtiContactKind.COMMUNITY_MEETING, NOTE);

        @Test
        void givenNoCourse_whenTheCitizenIsMet_thenRecorded() {
            given(registered())
                    .when(MEET)
                    .thenRecorded(new PreCtiContactRecorded(
                            NEW, CITIZEN, on("01-20"), CtiContactKind.COMMUNITY_MEETING, NOTE));
        }

        @Test
        void givenACourseThatStartsLater_whenAnEarlierContactIsToldOfLate_thenRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .when(MEET)
                    .thenRecorded(new PreCtiContactRecorded(
                            NEW, CITIZEN, on("01-20"), CtiContactKind.COMMUNITY_MEETING, NOTE));
        }

        @Test
        void givenACourseThatLasts_whenAContactNamesNone_thenRefusedAndTheStartNamed() {
            given(registered(), ctiStarted("01-20")).when(MEET).thenRefused("pre-cti-before-course", COURSE);
        }

        @Test
        void givenMet_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(MEET).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class HandingOver {

        @Test
        void givenACourse_whenSomebodyAgreesToGoOn_thenRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .when(agree("09-20", HOUSING, FINANCES))
                    .thenRecorded(new CtiHandOverAgreed(
                            NEW,
                            CITIZEN,
                            on("09-20"),
                            COURSE,
                            CtiTakeover.SOCIAL_SUPPORT,
                            List.of(HOUSING, FINANCES),
                            NOTE));
        }

        @Test
        void givenACourse_whenTheAgreementIsAboutNothingOrTheSameTwice_thenRefused() {
            given(registered(), ctiStarted("02-01")).when(agree("09-20")).thenRefused("cti-hand-over-areas", "1 to 8");
            given(registered(), ctiStarted("02-01"))
                    .when(agree("09-20", HOUSING, HOUSING))
                    .thenRefused("cti-hand-over-areas");
        }

        @Test
        void givenAnEndedCourse_whenAgreedAfterIt_thenRefusedAndItsEndNamed() {
            given(registered(), ctiStarted("02-01"), ctiEnded(entry(28), COURSE, "11-01"))
                    .when(agree("11-02", HOUSING))
                    .thenRefused("cti-not-after-end", entry(28));
        }

        @Test
        void givenAgreed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .whenRepeated(agree("09-20", HOUSING))
                    .thenAnsweredAsBefore(NEW);
        }

        private static AgreeCtiHandOver agree(String day, LifeDimension... areas) {
            return new AgreeCtiHandOver(on(day), COURSE, CtiTakeover.SOCIAL_SUPPORT, List.of(areas), NOTE);
        }
    }

    @Nested
    class FollowingOn {

        @Test
        void givenACourse_whenSupportThatGoesOnBegins_thenRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .when(follow("10-15"))
                    .thenRecorded(new CtiFollowOnStarted(
                            NEW, CITIZEN, on("10-15"), COURSE, CtiTakeover.SOCIAL_SUPPORT, NOTE));
        }

        @Test
        void givenTheCourseHasEnded_whenSupportBeginsAfterIt_thenRefusedAndTheEndNamed() {
            given(registered(), ctiStarted("02-01"), ctiEnded(entry(28), COURSE, "11-01"))
                    .when(follow("11-02"))
                    .thenRefused("cti-not-after-end", entry(28));
        }

        @Test
        void givenNoSuchCourse_whenAgreedOrBegun_thenRefused() {
            given(registered()).when(follow("10-15")).thenRefused("cti-course-known");
            given(registered()).when(HandingOver.agree("10-15", HOUSING)).thenRefused("cti-course-known");
        }

        @Test
        void givenBegun_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), ctiStarted("02-01"))
                    .whenRepeated(follow("10-15"))
                    .thenAnsweredAsBefore(NEW);
        }

        private static StartCtiFollowOn follow(String day) {
            return new StartCtiFollowOn(on(day), COURSE, CtiTakeover.SOCIAL_SUPPORT, NOTE);
        }
    }

    @Nested
    class Ending {

        @Test
        void givenACourse_whenItEnds_thenEnded() {
            handedOver().when(end("11-01")).thenRecorded(ended("11-01"));
        }

        @Test
        void givenAPausedCourse_whenItEnds_thenEnded() {
            handedOver(paused(entry(25), "10-20")).when(end("11-01")).thenRecorded(ended("11-01"));
        }

        @Test
        void givenEnded_whenItEndsAgain_thenRefusedAndTheFirstEndNamed() {
            given(registered(), ctiStarted("02-01"), ctiEnded(entry(28), COURSE, "10-01"))
                    .when(end("11-01"))
                    .thenRefused("cti-ends-once", entry(28));
        }

        @Test
        void givenALaterContact_whenItEndsBefore_thenRefusedAndTheContactNamed() {
            handedOver(contact(entry(27), "11-02")).when(end("11-01")).thenRefused("cti-ends-last", entry(27));
        }

        @Test
        void givenALaterCourse_whenTheEarlierEndsAfterItStarted_thenRefusedAndTheLaterNamed() {
            given(
                            registered(),
                            ctiStarted(entry(30), "05-01"),
                            ctiEnded(entry(31), entry(30), "06-01"),
                            ctiStarted("02-01"))
                    .when(end("05-02"))
                    .thenRefused("cti-ends-before-next-course", entry(30));
        }

        @Test
        void givenEnded_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            handedOver().whenRepeated(end("11-01")).thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenNobodyGoesOn_whenItIsCompleted_thenRefusedAndWhatIsMissingIsNamed() {
            given(registered(), ctiStarted("02-01"))
                    .when(end("11-01"))
                    .thenRefused(
                            "cti-completed-when-handed-over",
                            "a hand-over agreement, nor of follow-on support that began before it");
        }

        @Test
        void givenTheSupportBeginsOnTheLastDay_whenItIsCompleted_thenRefused() {
            given(
                            registered(),
                            ctiStarted("02-01"),
                            handOverAgreed(entry(43), "09-20"),
                            followOnStarted(entry(44), "11-01"))
                    .when(end("11-01"))
                    .thenRefused("cti-completed-when-handed-over", "no record of follow-on support");
        }

        @Test
        void givenNobodyGoesOn_whenItEndsEarlyWithAReason_thenEnded() {
            given(registered(), ctiStarted("02-01"))
                    .when(new EndCti(on("04-01"), COURSE, CtiEndReason.CITIZEN_STOPPED, NOTE))
                    .thenRecorded(new CtiEnded(NEW, CITIZEN, on("04-01"), COURSE, CtiEndReason.CITIZEN_STOPPED, NOTE));
        }

        private static Story handedOver(CitizenEvent... more) {
            var past = Stream.of(
                    registered(),
                    ctiStarted("02-01"),
                    handOverAgreed(entry(43), "09-20"),
                    followOnStarted(entry(44), "10-15"));
            return given(Stream.concat(past, Stream.of(more)).toArray(CitizenEvent[]::new));
        }

        private static EndCti end(String day) {
            return new EndCti(on(day), COURSE, CtiEndReason.COMPLETED, NOTE);
        }

        private static CtiEnded ended(String day) {
            return new CtiEnded(NEW, CITIZEN, on(day), COURSE, CtiEndReason.COMPLETED, NOTE);
        }
    }
}
