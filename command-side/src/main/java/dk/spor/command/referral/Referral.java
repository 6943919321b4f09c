package dk.spor.command.referral;

import dk.spor.command.deciding.Fact;
import dk.spor.values.OfferId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a referral.
 *
 * @param offer where to
 * @param made the referral itself
 * @param steps what has happened to it, each step as it was taken last
 */
record Referral(OfferId offer, Fact made, Map<Step, Fact> steps) {

    /** What can happen to a referral. Waiting and the offer's yes come in either order; both are life. */
    enum Step {
        ACCEPTED,
        DECLINED,
        WAIT_LISTED,
        /** A place is held for the citizen. */
        PLACE_OFFERED,
        /** The citizen did not want that place. */
        PLACE_REFUSED,
        WITHDRAWN,
        ENROLLED
    }

    Referral {
        var inOrder = new EnumMap<Step, Fact>(Step.class);
        inOrder.putAll(steps);
        steps = Collections.unmodifiableMap(inOrder);
    }

    static Referral made(Fact made, OfferId offer) {
        return new Referral(offer, made, Map.of());
    }

    /** After one more step; a place is offered or refused, not both. */
    Referral after(Step step, Fact fact) {
        var more = new EnumMap<Step, Fact>(Step.class);
        more.putAll(steps);
        more.put(step, fact);
        switch (step) {
            case PLACE_OFFERED -> more.remove(Step.PLACE_REFUSED);
            case PLACE_REFUSED -> more.keySet().removeAll(Set.of(Step.PLACE_OFFERED, Step.WAIT_LISTED));
            default -> {}
        }
        return new Referral(offer, made, more);
    }

    @Nullable
    Fact accepted() {
        return steps.get(Step.ACCEPTED);
    }

    @Nullable
    Fact waitListed() {
        return steps.get(Step.WAIT_LISTED);
    }

    @Nullable
    Fact placeOffered() {
        return steps.get(Step.PLACE_OFFERED);
    }

    /** What decided it, if it is decided. */
    @Nullable
    Fact decided() {
        return Fact.latest(accepted(), steps.get(Step.DECLINED));
    }

    /** What ended it, if it has ended. */
    @Nullable
    Fact ended() {
        return Fact.latest(steps.get(Step.DECLINED), steps.get(Step.WITHDRAWN), steps.get(Step.ENROLLED));
    }

    /** Its last step, short of its end. */
    Fact lastStep() {
        var step = Fact.latest(accepted(), waitListed(), placeOffered(), steps.get(Step.PLACE_REFUSED));
        return step == null ? made : Fact.later(made, step);
    }
}
