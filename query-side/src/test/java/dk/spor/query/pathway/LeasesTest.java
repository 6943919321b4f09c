package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import org.junit.jupiter.api.Test;

/** A lease gathers what belongs to it, in whatever order it is told. */
class LeasesTest {

    private final Facts facts = new Facts();

    @Test
    void givenALeaseWithArrears_thenItIsKnownWhatIsStillOwed() {
        var signed = facts.leaseSigned("2026-02-01", LeasedHome.HOUSING_FIRST, "2026-03-01");
        var july = facts.arrears("2026-07-03", signed, null);
        var june = facts.arrears("2026-06-03", signed, 612_550L);

        var lease = Told.pathway(facts, signed, july, june, facts.arrearsSettled("2026-07-10", june))
                .leases()
                .getFirst();

        assertThat(lease.home()).isEqualTo(LeasedHome.HOUSING_FIRST);
        assertThat(lease.availableOn()).isEqualTo("2026-03-01");
        assertThat(lease.end()).isNull();
        assertThat(lease.arrears())
                .extracting(Lease.Arrears::on, Lease.Arrears::amountInOre, owed -> owed.settled() == null)
                .containsExactly(tuple(day("2026-06-03"), 612_550L, false), tuple(day("2026-07-03"), null, true));
    }

    @Test
    void givenTwoLeases_thenWarningsMeetingsAndEndsBelongToTheirOwn() {
        var first = facts.leaseSigned("2026-02-01", LeasedHome.ROOM, "2026-02-01");
        var second = facts.leaseSigned("2026-05-01", LeasedHome.ORDINARY, "2026-06-01");

        var leases = Told.pathway(
                        facts,
                        second,
                        first,
                        facts.evictionWarned("2026-04-01", first),
                        facts.evictionAdvice("2026-04-08", first),
                        facts.leaseEnded("2026-05-31", first, LeaseEnding.GIVEN_UP))
                .leases();

        assertThat(leases)
                .extracting(
                        Lease::on,
                        lease -> lease.evictionWarnings().size(),
                        lease -> lease.adviceMeetings().size(),
                        lease -> lease.end() == null ? null : lease.end().how())
                .containsExactly(
                        tuple(day("2026-02-01"), 1, 1, LeaseEnding.GIVEN_UP), tuple(day("2026-05-01"), 0, 0, null));
    }

    @Test
    void givenNoSuchLease_whenItEnds_thenItCanNotBeFolded() {
        var signed = facts.leaseSigned("2026-02-01", LeasedHome.ROOM, "2026-02-01");

        assertThatThrownBy(() -> Told.pathway(facts, facts.leaseEnded("2026-05-31", signed, LeaseEnding.EXPIRED)))
                .isInstanceOf(UnfoldableEvent.class);
    }
}
