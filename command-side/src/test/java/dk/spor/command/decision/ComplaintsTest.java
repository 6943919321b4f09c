package dk.spor.command.decision;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.COMPLAINT;
import static dk.spor.command.testing.History.DECISION;
import static dk.spor.command.testing.History.communicated;
import static dk.spor.command.testing.History.complained;
import static dk.spor.command.testing.History.decided;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.settled;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.Note;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Being told of a decision, and what follows when the citizen does not agree. */
class ComplaintsTest {

    private static final Note NOTE = new Note("vil starte før");

    @Test
    void givenADecision_whenTheCitizenIsTold_thenRecorded() {
        decidedAnd()
                .when(tell("01-10"))
                .thenRecorded(new DecisionCommunicated(
                        NEW, CITIZEN, on("01-10"), DECISION, CommunicationChannel.DIGITAL_POST));
    }

    @Test
    void givenTold_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        decidedAnd().whenRepeated(tell("01-10")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenTold_whenToldAgain_thenRefusedAndTheFirstNamed() {
        decidedAnd(communicated(entry(30), "01-10"))
                .when(tell("01-11"))
                .thenRefused("decision-communicated-once", entry(30));
    }

    @Test
    void givenADecision_whenToldBeforeIt_thenRefusedAndTheDecisionNamed() {
        decidedAnd().when(tell("01-08")).thenRefused("decision-comes-first", DECISION);
    }

    @Test
    void givenNoDecision_whenToldOrComplainedOf_thenRefused() {
        given(registered()).when(tell("01-10")).thenRefused("decision-known");
        given(registered()).when(complain("01-10")).thenRefused("decision-known");
    }

    @Test
    void givenADecision_whenComplainedOf_thenRecorded() {
        decidedAnd()
                .when(complain("02-01"))
                .thenRecorded(new ComplaintReceived(NEW, CITIZEN, on("02-01"), DECISION, NOTE));
    }

    @Test
    void givenComplained_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        decidedAnd().whenRepeated(complain("02-01")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenADecision_whenComplainedOfBeforeIt_thenRefusedAndTheDecisionNamed() {
        decidedAnd().when(complain("01-08")).thenRefused("decision-comes-first", DECISION);
    }

    @Test
    void givenAComplaintIsOpen_whenComplainedAgain_thenRefusedAndTheFirstNamed() {
        decidedAnd(complained("02-01")).when(complain("02-02")).thenRefused("one-complaint-at-a-time", COMPLAINT);
    }

    @Test
    void givenTheComplaintIsSettled_whenComplainedAgain_thenRecorded() {
        decidedAnd(complained("02-01"), settled(entry(32), "02-20"))
                .when(complain("03-01"))
                .thenRecorded(new ComplaintReceived(NEW, CITIZEN, on("03-01"), DECISION, NOTE));
    }

    @Test
    void givenAComplaint_whenSettled_thenRecorded() {
        decidedAnd(complained("02-01"))
                .when(settle("02-20"))
                .thenRecorded(
                        new ComplaintSettled(NEW, CITIZEN, on("02-20"), COMPLAINT, ComplaintOutcome.SENT_BACK, NOTE));
    }

    @Test
    void givenSettled_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
        decidedAnd(complained("02-01")).whenRepeated(settle("02-20")).thenAnsweredAsBefore(NEW);
    }

    @Test
    void givenSettled_whenSettledAgain_thenRefusedAndTheFirstNamed() {
        decidedAnd(complained("02-01"), settled(entry(32), "02-20"))
                .when(settle("02-21"))
                .thenRefused("complaint-settled-once", entry(32));
    }

    @Test
    void givenAComplaint_whenSettledBeforeIt_thenRefusedAndTheComplaintNamed() {
        decidedAnd(complained("02-01")).when(settle("01-31")).thenRefused("complaint-comes-first", COMPLAINT);
    }

    @Test
    void givenNoComplaint_whenSettled_thenRefused() {
        decidedAnd().when(settle("02-20")).thenRefused("complaint-known");
    }

    private static Story decidedAnd(CitizenEvent... more) {
        return given(Stream.concat(Stream.of(registered(), referred("01-06"), decided("01-09")), Stream.of(more))
                .toArray(CitizenEvent[]::new));
    }

    private static CommunicateDecision tell(String day) {
        return new CommunicateDecision(on(day), DECISION, CommunicationChannel.DIGITAL_POST);
    }

    private static ReceiveComplaint complain(String day) {
        return new ReceiveComplaint(on(day), DECISION, NOTE);
    }

    private static SettleComplaint settle(String day) {
        return new SettleComplaint(on(day), COMPLAINT, ComplaintOutcome.SENT_BACK, NOTE);
    }
}
