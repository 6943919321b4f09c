package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.UserId;
import org.junit.jupiter.api.Test;

/** Who is responsible on a day, for the citizen as a whole and for a course. */
class AssignmentsTest {

    private static final UserId THNO = new UserId("thno");
    private static final UserId SAAH = new UserId("saah");

    private final Facts facts = new Facts();

    @Test
    void givenAWorkerWhoIsTakenOverFrom_thenEachIsResponsibleFromTheirDayOn() {
        var assigned = facts.assigned("2026-01-12", "thno", null);
        var pathway = Told.pathway(
                facts,
                assigned,
                facts.workerReleased("2026-03-01", assigned),
                facts.workerChanged("2026-02-09", assigned, "saah"));

        assertThat(pathway.workerOn(day("2026-01-11"), null)).isEmpty();
        assertThat(pathway.workerOn(day("2026-01-12"), null)).contains(THNO);
        assertThat(pathway.workerOn(day("2026-02-08"), null)).contains(THNO);
        assertThat(pathway.workerOn(day("2026-02-09"), null)).contains(SAAH);
        assertThat(pathway.workerOn(day("2026-03-01"), null)).isEmpty();
    }

    @Test
    void givenOneForTheCitizenAndOneForACourse_thenEachIsResponsibleForTheirOwn() {
        var referral = facts.referred("2026-01-06", PITSTOP);
        var enrolment = facts.enrolled("2026-01-12", referral);
        var pathway = Told.pathway(
                facts,
                referral,
                enrolment,
                facts.assigned("2026-01-06", "thno", null),
                facts.assigned("2026-01-12", "saah", enrolment));

        assertThat(pathway.workerOn(day("2026-02-01"), null)).contains(THNO);
        assertThat(pathway.workerOn(day("2026-02-01"), enrolment.entryId())).contains(SAAH);
    }

    @Test
    void givenNoAssignment_whenItIsChanged_thenItCanNotBeFolded() {
        var assigned = facts.assigned("2026-01-12", "thno", null);

        assertThatThrownBy(() -> Told.pathway(facts, facts.workerChanged("2026-02-09", assigned, "saah")))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("assignment");
    }
}
