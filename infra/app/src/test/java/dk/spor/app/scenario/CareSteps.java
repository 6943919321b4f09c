package dk.spor.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.catalogue.OfferCatalogue;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.query.place.PlaceList;
import dk.spor.query.timeline.Due;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.SessionKind;
import dk.spor.values.SubstanceStatus;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;

/** From the door to the follow-up, in the sentences of those who work there. */
public final class CareSteps {

    static final String INTAKE = "intake";
    static final String ENROLMENT = "enrolment";
    static final String SESSION = "session";
    private static final String REFERRAL = "referral";
    private static final String DISCHARGE = "discharge";

    private final Town town;

    public CareSteps(Town town) {
        this.town = town;
    }

    @Before
    public void offersAreOpen() {
        town.opens(OfferCatalogue.delivered());
    }

    @After
    public void nothingElseWasRefused() {
        town.nothingIsRefused();
    }

    @Given("det er den {dag}")
    public void itIs(LocalDate day) {
        town.itIs(day);
    }

    @Given("herberget har {int} pladser")
    public void places(int places) {
        town.ask(Offers.HERBERG, new SetPlaces(LocalDate.of(2018, 1, 1), places));
    }

    @Given("{word} er født den {dag}")
    public void born(String name, LocalDate day) {
        town.ask(name, "registration", new RegisterCitizen(town.today(), new PersonName(name, "Opdigtet"), null, day));
    }

    @Given("{word} er kendt af kommunen")
    public void known(String name) {
        town.ask(
                name,
                "registration",
                new RegisterCitizen(LocalDate.of(2015, 3, 1), new PersonName(name, "Opdigtet"), null, null));
    }

    @Given("{int} borgere bor på herberget siden den {dag}")
    public void guests(int guests, LocalDate since) {
        for (int guest = 1; guest <= guests; guest++) {
            var name = "gæst " + guest;
            known(name);
            referred(name, Offers.HERBERG, since);
            accepted(name, Offers.HERBERG, since);
            enrolled(name, Offers.HERBERG, since);
        }
    }

    @When("{word} henvender sig den {dag}")
    public void asks(String name, LocalDate on) {
        town.ask(name, INTAKE, new RecordIntake(on, IntakeChannel.SELF, null, List.of()));
    }

    @When("{word} henvises til {tilbud} den {dag}")
    public void referred(String name, OfferId offer, LocalDate on) {
        town.ask(name, REFERRAL + offer, new ReferCitizen(on, offer, null, null));
    }

    @When("{word} får ja fra {tilbud} den {dag}")
    public void accepted(String name, OfferId offer, LocalDate on) {
        town.ask(name, "acceptance", new AcceptReferral(on, referral(name, offer), null));
    }

    @When("{word} indskrives på {tilbud} den {dag}")
    public void enrolled(String name, OfferId offer, LocalDate on) {
        town.ask(name, ENROLMENT + offer, new EnrolCitizen(on, referral(name, offer)));
    }

    @When("{word} har en samtale på {tilbud} den {dag}")
    public void meets(String name, OfferId offer, LocalDate on) {
        town.ask(
                name,
                SESSION,
                new HoldSession(on, town.entry(name, ENROLMENT + offer), SessionKind.INDIVIDUAL, 45, null));
    }

    @When("{word} udskrives stoffri fra {tilbud} den {dag}")
    public void dischargedDrugFree(String name, OfferId offer, LocalDate on) {
        discharged(name, offer, on, DischargeOutcome.DRUG_FREE);
    }

    @When("{word} udskrives fra {tilbud} den {dag}")
    public void discharged(String name, OfferId offer, LocalDate on) {
        discharged(name, offer, on, DischargeOutcome.COMPLETED);
    }

    @When("{word} får et tilbagefald den {dag}")
    public void relapses(String name, LocalDate on) {
        town.ask(name, "relapse", new ObserveRelapse(on, null));
    }

    @When("{word} følges op den {dag} og er igen i brug")
    public void followedUp(String name, LocalDate on) {
        var followUp = town.pathway(name).lanes().stream()
                .flatMap(lane -> lane.followUps().stream())
                .findFirst()
                .orElseThrow();
        town.ask(name, "follow-up", new HoldFollowUp(on, followUp.entry().id(), SubstanceStatus.RELAPSED, null));
    }

    @Then("skal {word} følges op senest den {dag}")
    public void followUpIsDue(String name, LocalDate by) {
        assertThat(town.due(name))
                .filteredOn(due -> due.what() == Due.What.FOLLOW_UP)
                .extracting(Due::dueOn)
                .containsExactly(by);
    }

    @Then("skal behandlingen af {word} begynde senest den {dag}")
    public void treatmentIsDue(String name, LocalDate by) {
        assertThat(town.due(name))
                .filteredOn(due -> due.what() == Due.What.TREATMENT_START)
                .extracting(Due::dueOn)
                .containsExactly(by);
    }

    @Then("er der ikke mere at følge op for {word}")
    public void nothingToFollowUp(String name) {
        assertThat(town.due(name)).extracting(Due::what).doesNotContain(Due.What.FOLLOW_UP);
    }

    @Then("har {word} {int} forløb på {tilbud}")
    public void hasCourses(String name, int courses, OfferId offer) {
        assertThat(town.pathway(name).enrolments())
                .filteredOn(enrolment -> enrolment.offer().equals(offer))
                .hasSize(courses);
    }

    @Then("afvises det efter reglen {word}")
    public void refused(String rule) {
        assertThat(town.refused().rule()).isEqualTo(rule);
    }

    @Then("har herberget {int} beboere, og {int} venter")
    public void guestsAndWaiting(int held, int waiting) {
        var places = town.places(Offers.HERBERG);
        assertThat(places.held()).hasSize(held);
        assertThat(places.waiting()).hasSize(waiting);
    }

    @Then("er det {word}s tur til en plads den {dag}")
    public void theirTurn(String name, LocalDate on) {
        assertThat(town.places(Offers.HERBERG).held())
                .filteredOn(held -> held.citizen().equals(town.citizen(name)))
                .extracting(PlaceList.Held::since)
                .containsExactly(on);
    }

    private void discharged(String name, OfferId offer, LocalDate on, DischargeOutcome outcome) {
        town.ask(name, DISCHARGE, new DischargeCitizen(on, town.entry(name, ENROLMENT + offer), outcome, null));
    }

    private EntryId referral(String name, OfferId offer) {
        return town.entry(name, REFERRAL + offer);
    }
}
