package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.Relation;
import org.junit.jupiter.api.Test;

/** A relative gathers what the citizen said of them, what they were told, and their talks. */
class RelativesTest {

    private final Facts facts = new Facts();

    @Test
    void givenARelative_whenThePermissionChangesLate_thenWhatWasSaidOfTheLastDayHolds() {
        var named = facts.relativeNamed("2026-01-10", Relation.PARENT, true);
        var allowed = facts.relativePermission("2026-02-10", named, true);
        var forbidden = facts.relativePermission("2026-02-01", named, false);

        var relative =
                Told.pathway(facts, named, allowed, forbidden).relatives().getFirst();

        assertThat(relative.mayBeInformed()).isTrue();
        assertThat(relative.permissions())
                .extracting(Relative.Permission::on, Relative.Permission::mayBeInformed)
                .containsExactly(
                        tuple(day("2026-01-10"), true),
                        tuple(day("2026-02-01"), false),
                        tuple(day("2026-02-10"), true));
    }

    @Test
    void givenTwoRelatives_whenTalkedWithAndTakenBack_thenEachHasItsOwn() {
        var parent = facts.relativeNamed("2026-01-10", Relation.PARENT, true);
        var friend = facts.relativeNamed("2026-01-05", Relation.FRIEND, false);

        var relatives = Told.pathway(
                        facts,
                        parent,
                        friend,
                        facts.relativeTalk("2026-02-01", parent, PITSTOP),
                        facts.relativeInformed("2026-02-03", parent),
                        facts.relativeTakenBack("2026-03-01", friend))
                .relatives();

        assertThat(relatives)
                .extracting(
                        Relative::relation,
                        relative -> relative.talks().size(),
                        relative -> relative.informed().size(),
                        relative -> relative.takenBack() == null)
                .containsExactly(tuple(Relation.FRIEND, 0, 0, false), tuple(Relation.PARENT, 1, 1, true));
    }

    @Test
    void givenNoSuchRelative_whenTalkedWith_thenItCanNotBeFolded() {
        var named = facts.relativeNamed("2026-01-10", Relation.PARENT, true);

        assertThatThrownBy(() -> Told.pathway(facts, facts.relativeTalk("2026-02-01", named, PITSTOP)))
                .isInstanceOf(UnfoldableEvent.class);
    }
}
