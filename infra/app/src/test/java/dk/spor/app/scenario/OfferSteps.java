package dk.spor.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.query.fit.Fit;
import dk.spor.query.fit.Fitting;
import dk.spor.query.fit.Reason;
import dk.spor.query.fit.Situation;
import dk.spor.query.fit.Suits;
import dk.spor.query.refund.ShelterRefund;
import dk.spor.values.OfferId;
import io.cucumber.java.en.Then;
import java.time.LocalDate;

/** For whom an offer is, and what the state pays of a stay. */
public final class OfferSteps {

    private final Town town;

    public OfferSteps(Town town) {
        this.town = town;
    }

    @Then("er {word} for ung til {tilbud} den {dag}")
    public void tooYoung(String name, OfferId offer, LocalDate on) {
        assertThat(fit(name, offer, on).suits()).isEqualTo(Suits.DOES_NOT_FIT);
        assertThat(ageSays(name, offer, on)).isEqualTo(Suits.DOES_NOT_FIT);
    }

    @Then("er {word} for gammel til {tilbud} den {dag}")
    public void tooOld(String name, OfferId offer, LocalDate on) {
        tooYoung(name, offer, on);
    }

    @Then("passer {word}s alder til {tilbud} den {dag}")
    public void ageFits(String name, OfferId offer, LocalDate on) {
        assertThat(ageSays(name, offer, on)).isEqualTo(Suits.FITS);
    }

    @Then("er {word} den {dag} på dag {int} af {int} med refusion")
    public void dayWithRefund(String name, LocalDate on, int days, int limit) {
        var refund = refund(name, on);
        assertThat(refund.daysWithRefund()).isEqualTo(days);
        assertThat(refund.limit()).isEqualTo(limit);
    }

    @Then("er den {dag} den sidste dag med refusion for {word}, set den {dag}")
    public void lastDay(LocalDate last, String name, LocalDate on) {
        assertThat(refund(name, on).lastDayWithRefund()).isEqualTo(last);
    }

    @Then("har {word} den {dag} haft {int} dage med refusion og {int} uden")
    public void daysWithAndWithout(String name, LocalDate on, int with, int without) {
        var refund = refund(name, on);
        assertThat(refund.daysWithRefund()).isEqualTo(with);
        assertThat(refund.days() - refund.daysWithRefund()).isEqualTo(without);
    }

    private Suits ageSays(String name, OfferId offer, LocalDate on) {
        return fit(name, offer, on).reasons().stream()
                .filter(Reason.Age.class::isInstance)
                .map(Reason::says)
                .findFirst()
                .orElseThrow();
    }

    private Fit fit(String name, OfferId offer, LocalDate on) {
        var situation = Situation.of(town.pathway(name), on);
        return new Fitting(town.citizen(name), situation, on).of(town.offer(offer), town.places(offer));
    }

    private ShelterRefund refund(String name, LocalDate on) {
        return ShelterRefund.of(town.pathway(name), on, town.rules()).orElseThrow();
    }
}
