package dk.spor.command.treatment;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.DecisionResult;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeasedHome;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Note;
import dk.spor.values.Participation;
import dk.spor.values.RuleRef;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** § 110: when the municipality may discharge from the shelter. */
class ShelterDischargeTest {

    private static final DischargeCitizen BY_MUNICIPALITY = leave(DischargeInitiative.MUNICIPALITY);

    @Test
    void givenAPlanAHomeSupportAndALeaseThatCanBeMovedInto_whenTheMunicipalityDischarges_thenDischarged() {
        atShelter(plan(), lease("04-01"), decided("sel-85"))
                .when(BY_MUNICIPALITY)
                .thenRecorded(new CitizenDischarged(
                        NEW,
                        CITIZEN,
                        on("04-01"),
                        ENROLMENT,
                        DischargeOutcome.COMPLETED,
                        DischargeInitiative.MUNICIPALITY,
                        null));
    }

    @Test
    void givenADecisionOnAHome_whenTheMunicipalityDischarges_thenNoLeaseIsAskedFor() {
        atShelter(plan(), decided("sel-107"), decided("sel-85a"))
                .when(BY_MUNICIPALITY)
                .thenRecorded(new CitizenDischarged(
                        NEW,
                        CITIZEN,
                        on("04-01"),
                        ENROLMENT,
                        DischargeOutcome.COMPLETED,
                        DischargeInitiative.MUNICIPALITY,
                        null));
    }

    @Test
    void givenNothingOfThat_whenTheMunicipalityDischarges_thenRefusedAndEachNamedWithTheVersionOfTheRule() {
        atShelter()
                .when(BY_MUNICIPALITY)
                .thenRefused(
                        "shelter-discharge-conditions",
                        "an overall plan",
                        "a home or a granted decision on one ([sel-107, sel-108])",
                        "a granted decision on support",
                        "a signed lease of a home that can be moved into",
                        "shelter-discharge v1");
    }

    @Test
    void givenALeaseOfAHomeThatIsNotReady_whenTheMunicipalityDischarges_thenRefusedForThatAlone() {
        atShelter(plan(), lease("04-02"), decided("sel-85"))
                .when(BY_MUNICIPALITY)
                .thenRefused(
                        "shelter-discharge-conditions",
                        "no record of a signed lease of a home that can be moved into (shelter-discharge v1)");
    }

    @Test
    void givenNothingOfThat_whenTheCitizenLeavesOrNobodySaysWhoWantedIt_thenDischarged() {
        atShelter()
                .when(leave(DischargeInitiative.CITIZEN))
                .thenRecorded(new CitizenDischarged(
                        NEW,
                        CITIZEN,
                        on("04-01"),
                        ENROLMENT,
                        DischargeOutcome.COMPLETED,
                        DischargeInitiative.CITIZEN,
                        null));
        atShelter()
                .when(new DischargeCitizen(on("04-01"), ENROLMENT, DischargeOutcome.COMPLETED, null))
                .thenRecorded(
                        new CitizenDischarged(NEW, CITIZEN, on("04-01"), ENROLMENT, DischargeOutcome.COMPLETED, null));
    }

    @Test
    void givenAnOfferThatIsNoShelter_whenTheMunicipalityDischarges_thenNothingOfThatIsAskedFor() {
        given(registered(), referred("01-06"), accepted("01-09"), enrolled(ENROLMENT, REFERRAL, PITSTOP, "01-12"))
                .when(new DischargeCitizen(
                        on("04-01"), ENROLMENT, DischargeOutcome.DIED, DischargeInitiative.MUNICIPALITY, null))
                .thenRecorded(new CitizenDischarged(
                        NEW,
                        CITIZEN,
                        on("04-01"),
                        ENROLMENT,
                        DischargeOutcome.DIED,
                        DischargeInitiative.MUNICIPALITY,
                        null));
    }

    private static DischargeCitizen leave(DischargeInitiative initiative) {
        return new DischargeCitizen(on("04-01"), ENROLMENT, DischargeOutcome.COMPLETED, initiative, null);
    }

    private static Story atShelter(CitizenEvent... more) {
        var stay = Stream.of(
                registered(),
                referred(REFERRAL, "01-06", HERBERG),
                accepted("01-09"),
                enrolled(ENROLMENT, REFERRAL, HERBERG, "01-12"));
        return given(Stream.concat(stay, Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static OverallPlanMade plan() {
        return new OverallPlanMade(entry(48), CITIZEN, on("01-20"), CitizenAgreement.AGREED, null);
    }

    private static LeaseSigned lease(String availableOn) {
        return new LeaseSigned(
                entry(34),
                CITIZEN,
                on("03-01"),
                LandlordKind.HOUSING_ASSOCIATION,
                LeasedHome.ORDINARY,
                on(availableOn),
                null);
    }

    private static DecisionMade decided(String ground) {
        return new DecisionMade(
                ground.equals("sel-107") ? entry(60) : entry(61),
                CITIZEN,
                on("03-15"),
                new LegalGroundId(ground),
                new RuleRef(ground, 1),
                DecisionResult.GRANTED,
                null,
                null,
                on("04-01"),
                null,
                new Note("Kan bo selv med støtte."),
                Participation.TOGETHER,
                null);
    }
}
