package dk.spor.query.page.fact;

import static dk.spor.query.page.preview.Stories.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.query.page.preview.Languages;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.Story;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Lane;
import dk.spor.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Words WORDS = Languages.danish();

    @Test
    void givenTwoWeeks_whenTold_thenEveryFactStandsInItsTrackWithItsOutcome() {
        assertThat(factsOf(Stories.twoWeeks()))
                .extracting(
                        fact -> fact.track().name(),
                        Fact::look,
                        fact -> fact.when().in(WORDS),
                        Fact::outcome)
                .contains(
                        tuple(
                                "Henvendelser og hændelser",
                                Look.INTAKE,
                                "6. november 2026",
                                "Behov: rusmidler, økonomi"),
                        tuple("Pitstop", Look.REFERRED, "9.–10. november 2026", "Indskrevet"),
                        tuple("Pitstop", Look.WAITING, "10.–13. november 2026", "Ventede 3 dage"),
                        tuple("Pitstop", Look.ENROLLED, "siden 13. november 2026", "Er indskrevet"),
                        tuple("Pitstop", Look.SESSION_HELD, "13. november 2026", "Afholdt, 50 min."),
                        tuple("Pitstop", Look.SESSION_CANCELLED, "18. november 2026", "Aflyst af borgeren"),
                        tuple("Det Gule Hus", Look.WAITING, "siden 17. november 2026", "Har ventet 3 dage"),
                        tuple("Bolig", Look.SEEN_HOMELESS, "6. november 2026", "Hjemløs"));
    }

    @Test
    void givenAFollowUpThatWasDue_whenTold_thenItIsOverdueOnTheDayItWasDue() {
        assertThat(factsOf(Stories.oneYear()))
                .filteredOn(fact -> fact.look() == Look.FOLLOW_UP_OVERDUE)
                .extracting(fact -> fact.when().day())
                .containsExactly(LocalDate.of(2026, 9, 12));
    }

    @Test
    void givenTheDayAFollowUpIsDue_whenTold_thenItIsNotYetOverdue() {
        var dueOn = LocalDate.of(2026, 9, 12);

        assertThat(factsOf(Stories.oneYear(), dueOn))
                .extracting(Fact::look)
                .contains(Look.FOLLOW_UP_PLANNED)
                .doesNotContain(Look.FOLLOW_UP_OVERDUE);
    }

    @Test
    void givenAHomeThatOnlyTheMoveOutOfItTellsOf_whenTold_thenItsBeginningIsNotKnown() {
        assertThat(factsOf(Stories.oneYear()))
                .filteredOn(fact -> fact.look() == Look.HOMELESS)
                .extracting(fact -> fact.when().in(WORDS), Fact::what)
                .containsExactly(tuple("indtil 1. oktober 2025", "Hos venner eller familie"));
    }

    @Test
    void givenFourYears_whenTold_thenNothingOfTheViewsIsLeftOut() {
        var story = Stories.fourYears();
        var pathway = story.pathway();
        var course = story.cti().courses().getFirst();
        int inLanes = pathway.lanes().stream().mapToInt(FactsTest::factsIn).sum();

        assertThat(factsOf(story))
                .hasSize(pathway.intakes().size()
                        + pathway.assessments().size()
                        + pathway.relapses().size()
                        + inLanes
                        + pathway.housing().stays().size()
                        + pathway.housing().observations().size()
                        + course.planned().size()
                        + course.actualPhases().size()
                        + course.pauses().size()
                        + course.contacts().size());
    }

    @Test
    void givenFacts_whenTold_thenTheyAreNumberedInOrderOfTime() {
        var facts = factsOf(Stories.fourYears());

        assertThat(facts)
                .isSortedAccordingTo(Comparator.comparing(fact -> fact.when().day()));
        assertThat(facts.getFirst().number()).isEqualTo(1);
        assertThat(facts.getLast().number()).isEqualTo(facts.size());
    }

    @Test
    void givenACitizenWithNothing_whenTold_thenThereIsNothing() {
        assertThat(factsOf(Stories.nothingYet())).isEmpty();
    }

    private static int factsIn(Lane lane) {
        int steps = lane.referrals().stream()
                .mapToInt(referral -> 1
                        + referral.waits().size()
                        + (int) referral.steps().stream()
                                .filter(step -> List.of("Accepted", "Declined", "Withdrawn")
                                        .contains(step.getClass().getSimpleName()))
                                .count())
                .sum();
        int courses = lane.enrolments().stream().mapToInt(FactsTest::factsIn).sum();
        int prevention = lane.relapsePrevention().stream()
                .mapToInt(each -> each.end() == null ? 1 : 2)
                .sum();
        return steps + courses + prevention + lane.followUps().size();
    }

    private static int factsIn(Enrolment enrolment) {
        return 1
                + enrolment.sessions().size()
                + enrolment.nights().size()
                + enrolment.screenings().size()
                + enrolment.goals().stream()
                        .mapToInt(goal -> 1 + goal.revisions().size() + (goal.settled() == null ? 0 : 1))
                        .sum()
                + (enrolment.notice() == null ? 0 : 1)
                + (enrolment.open() ? 0 : 1);
    }

    private static List<Fact> factsOf(Story story) {
        return factsOf(story, TODAY);
    }

    private static List<Fact> factsOf(Story story, LocalDate today) {
        return Facts.of(story.pathway(), story.cti(), Stories.offers(), RuleCatalogue.delivered(), today, WORDS);
    }
}
