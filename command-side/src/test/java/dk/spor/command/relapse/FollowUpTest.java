package dk.spor.command.relapse;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.FOLLOW_UP;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.followUpHeld;
import static dk.spor.command.testing.History.followUpPlanned;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.Note;
import dk.spor.values.SubstanceStatus;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final Note NOTE = new Note("har det godt");
    private static final CitizenEvent[] PLANNED = {
        registered(),
        referred("01-06"),
        accepted("01-06"),
        enrolled("01-12"),
        discharged("03-01"),
        followUpPlanned("03-01", "09-01")
    };
    private static final CitizenEvent[] HELD = {
        registered(),
        referred("01-06"),
        accepted("01-06"),
        enrolled("01-12"),
        discharged("03-01"),
        followUpPlanned("03-01", "09-01"),
        followUpHeld(entry(18), "08-25")
    };

    @Test
    void givenAPlannedFollowUp_whenHeldBeforeItWasDue_thenRecorded() {
        given(PLANNED)
                .when(hold("08-20"))
                .thenRecorded(new FollowUpHeld(NEW, CITIZEN, on("08-20"), FOLLOW_UP, SubstanceStatus.DRUG_FREE, NOTE));
    }

    @Test
    void givenAPlannedFollowUp_whenHeldBeforeTheDischarge_thenRefusedAndThePlanNamed() {
        given(PLANNED).when(hold("02-28")).thenRefused("follow-up-after-discharge-day", FOLLOW_UP);
    }

    @Test
    void givenNoSuchFollowUp_whenHeld_thenRefused() {
        given(registered()).when(hold("08-20")).thenRefused("follow-up-known");
    }

    @Test
    void givenHeld_whenHeldAgain_thenRefusedAndTheFirstNamed() {
        given(HELD).when(hold("09-01")).thenRefused("follow-up-once", entry(18));
    }

    @Test
    void givenHeld_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(PLANNED).whenRepeated(hold("08-20")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenAPlannedFollowUp_whenTheCitizenIsNotFound_thenMissed() {
        given(PLANNED)
                .when(miss("09-02"))
                .thenRecorded(new FollowUpMissed(
                        NEW, CITIZEN, on("09-02"), FOLLOW_UP, FollowUpMissReason.CITIZEN_NOT_FOUND, NOTE));
    }

    @Test
    void givenHeld_whenMissed_thenRefusedAndTheFollowUpNamed() {
        given(HELD).when(miss("09-02")).thenRefused("follow-up-once", entry(18));
    }

    @Test
    void givenMissed_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        given(PLANNED).whenRepeated(miss("09-02")).thenAnsweredAsBefore(NEW);
    }

    private static HoldFollowUp hold(String day) {
        return new HoldFollowUp(on(day), FOLLOW_UP, SubstanceStatus.DRUG_FREE, NOTE);
    }

    private static MissFollowUp miss(String day) {
        return new MissFollowUp(on(day), FOLLOW_UP, FollowUpMissReason.CITIZEN_NOT_FOUND, NOTE);
    }
}
