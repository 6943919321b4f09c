package dk.spor.query.caseload;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MattersTest {

    private final Facts facts = new Facts();

    @Test
    void givenACitizenAnEnrolmentAndACtiCourse_thenEachIsAMatterUntilItsCourseEnds() {
        var referral = facts.referred("2026-01-06", PITSTOP);
        var enrolment = facts.enrolled("2026-01-12", referral);
        var course = facts.ctiStarted("2026-02-01");
        var whole = facts.assigned("2026-01-06", "thno", null);
        var pathway = Told.pathway(
                facts,
                whole,
                referral,
                enrolment,
                facts.assigned("2026-01-12", "saah", enrolment),
                facts.assigned("2026-02-01", "saah", course),
                facts.discharged("2026-06-01", enrolment, DischargeOutcome.COMPLETED));
        var cti = Told.cti(facts, course, facts.ctiEnded("2026-11-01", course));

        assertThat(Matters.on(day("2026-05-31"), pathway, cti))
                .extracting(Matter::worker, Matter::kind, Matter::of)
                .containsExactly(
                        tuple(new UserId("thno"), Matter.Kind.CITIZEN, null),
                        tuple(new UserId("saah"), Matter.Kind.ENROLMENT, enrolment.entryId()),
                        tuple(new UserId("saah"), Matter.Kind.CTI, course.entryId()));
        assertThat(Matters.on(day("2026-06-01"), pathway, cti))
                .extracting(Matter::kind)
                .containsExactly(Matter.Kind.CITIZEN, Matter.Kind.CTI);
        assertThat(Matters.on(day("2026-11-01"), pathway, cti))
                .extracting(Matter::kind, Matter::proof)
                .containsExactly(tuple(Matter.Kind.CITIZEN, List.of(whole.entryId())));
    }

    @Test
    void givenAnotherTookOver_thenTheMatterIsTheirsSinceThenAndTheChangeProvesIt() {
        var whole = facts.assigned("2026-01-06", "thno", null);
        var change = facts.workerChanged("2026-03-01", whole, "saah");

        assertThat(Matters.on(day("2026-03-01"), Told.pathway(facts, whole, change), Told.cti(facts)))
                .extracting(Matter::worker, Matter::since, Matter::proof)
                .containsExactly(
                        tuple(new UserId("saah"), day("2026-03-01"), List.of(whole.entryId(), change.entryId())));
    }
}
