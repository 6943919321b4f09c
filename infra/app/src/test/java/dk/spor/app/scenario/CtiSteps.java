package dk.spor.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.timeline.Due;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.LifeDimension;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;

/** CTI: nine months in three phases, and what comes between. */
public final class CtiSteps {

    private static final String CTI = "cti";
    private static final List<LifeDimension> FOCUS = List.of(LifeDimension.HOUSING, LifeDimension.NETWORK);

    private final Town town;

    public CtiSteps(Town town) {
        this.town = town;
    }

    @When("{word} begynder CTI den {dag}")
    public void starts(String name, LocalDate on) {
        town.ask(name, CTI, new StartCti(on, FOCUS, null));
    }

    @When("{word} og CTI-medarbejderen mødes den {dag}")
    public void meet(String name, LocalDate on) {
        town.ask(
                name,
                "contact",
                new RecordCtiContact(on, town.entry(name, CTI), CtiContactKind.COMMUNITY_MEETING, null));
    }

    @When("{word} fængsles den {dag}")
    public void imprisoned(String name, LocalDate on) {
        town.ask(name, "pause", new PauseCti(on, town.entry(name, CTI), CtiPauseReason.PRISON, null));
    }

    @When("{word} løslades den {dag}")
    public void released(String name, LocalDate on) {
        town.ask(name, "resumption", new ResumeCti(on, town.entry(name, CTI), null));
    }

    @When("{word} går over i fase {int} den {dag}")
    public void nextPhase(String name, int phase, LocalDate on) {
        town.ask(
                name,
                "phase",
                new ChangeCtiPhase(on, town.entry(name, CTI), CtiPhase.values()[phase - 1], FOCUS, null));
    }

    @Then("er CTI for {word} planlagt til at slutte den {dag}")
    public void plannedEnd(String name, LocalDate end) {
        assertThat(course(name).plannedEnd()).isEqualTo(end);
    }

    @Then("skal {word} gå over i fase {int} senest den {dag}")
    public void phaseIsDue(String name, int phase, LocalDate by) {
        assertThat(town.due(name))
                .filteredOn(due -> due.what() == (phase == 2 ? Due.What.CTI_TRY_OUT : Due.What.CTI_TRANSFER_OF_CARE))
                .extracting(Due::dueOn)
                .containsExactly(by);
    }

    @Then("har CTI for {word} stået stille i {int} dage")
    public void paused(String name, int days) {
        assertThat(course(name).pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.from().plusDays(days)).isEqualTo(pause.until()));
    }

    private CtiCourse course(String name) {
        return town.cti(name).courses().getLast();
    }
}
