package dk.spor.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.Refusal;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.pathway.Session;
import dk.spor.values.CorrectionReason;
import dk.spor.values.OfferId;
import dk.spor.values.SessionKind;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;

/** Mistakes, and how they are put right. */
public final class CorrectionSteps {

    private final Town town;

    public CorrectionSteps(Town town) {
        this.town = town;
    }

    @When("det rettes, at {word}s samtale på {tilbud} var den {dag}")
    public void sessionWasOn(String name, OfferId offer, LocalDate on) {
        var enrolment = town.entry(name, CareSteps.ENROLMENT + offer);
        correct(name, CareSteps.SESSION, new HoldSession(on, enrolment, SessionKind.INDIVIDUAL, 45, null));
    }

    @When("det rettes, at {word} blev indskrevet på {tilbud} den {dag}")
    public void enrolledOn(String name, OfferId offer, LocalDate on) {
        correct(name, CareSteps.ENROLMENT + offer, new EnrolCitizen(on, town.entry(name, "referral" + offer)));
    }

    @When("{word}s samtale trækkes tilbage, fordi den var en andens")
    public void sessionRetracted(String name) {
        town.ask(
                name,
                "correction",
                new RetractEntry(
                        town.today(), town.entry(name, CareSteps.SESSION), CorrectionReason.OTHER_CITIZEN, null));
    }

    @Then("afvises det, fordi {word}s samtale den {dag} så ville være umulig")
    public void refusedBecauseOf(String name, LocalDate on) {
        var refusal = town.refused();
        assertThat(refusal.rule()).isEqualTo("correction-leaves-possible");
        assertThat(refusal.obstacles())
                .containsExactly(new Refusal.Obstacle(town.entry(name, CareSteps.SESSION), on, "session held"));
    }

    @Then("havde {word} samtale den {dag}")
    public void metOn(String name, LocalDate on) {
        assertThat(town.pathway(name)).satisfies(pathway -> assertMetOn(pathway, on));
    }

    @Then("stod der den {dag}, at {word} havde samtale den {dag}")
    public void wasSaidOn(LocalDate known, String name, LocalDate on) {
        assertMetOn(town.pathwayAsKnownOn(name, known), on);
    }

    @Then("har {word} ingen samtaler haft")
    public void neverMet(String name) {
        assertThat(town.pathway(name).enrolments())
                .allSatisfy(enrolment -> assertThat(enrolment.sessions()).isEmpty());
    }

    @Then("står rettelsen ved {word}s forløb")
    public void correctionIsSaid(String name) {
        assertThat(town.pathway(name).corrections()).isNotEmpty();
    }

    private static void assertMetOn(Pathway pathway, LocalDate on) {
        assertThat(pathway.enrolments())
                .flatExtracting(enrolment -> enrolment.sessions())
                .extracting(session -> ((Session) session).on())
                .containsExactly(on);
    }

    private void correct(String name, String what, CitizenCommand instead) {
        town.ask(
                name,
                "correction",
                new CorrectEntry(
                        town.today(), town.entry(name, what), CorrectionReason.WRITTEN_WRONGLY, null, instead));
    }
}
