package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Henvisning: from being referred to an offer until being enrolled there, or not.
 *
 * @param on the day of the referral
 * @param intake the intake it came from, if any
 * @param steps what became of it, in order of valid time
 */
public record Referral(Entry entry, LocalDate on, @Nullable EntryId intake, List<ReferralStep> steps) implements Dated {

    public Referral {
        steps = List.copyOf(steps);
    }

    /** Where a referral stands. */
    public enum State {
        /** Nothing has been said yet. */
        REFERRED,
        /** On the waiting list. */
        WAITING,
        /** The offer said yes, and the citizen has not begun. */
        ACCEPTED,
        /** A place is held for the citizen. */
        PLACE_OFFERED,
        /** The citizen did not want the place, and does not wait for another. */
        PLACE_REFUSED,
        /** The offer said no. */
        DECLINED,
        /** Ended from the citizen's side. */
        WITHDRAWN,
        /** The citizen's course there has begun. */
        ENROLLED
    }

    /** What the last step says; an enrolment outlives any step that is told of later. */
    public State state() {
        if (steps.stream().anyMatch(ReferralStep.Enrolled.class::isInstance)) {
            return State.ENROLLED;
        }
        if (steps.isEmpty()) {
            return State.REFERRED;
        }
        return switch (steps.getLast()) {
            case ReferralStep.WaitListed ignored -> State.WAITING;
            case ReferralStep.Accepted ignored -> State.ACCEPTED;
            case ReferralStep.PlaceOffered ignored -> State.PLACE_OFFERED;
            case ReferralStep.PlaceRefused ignored -> State.PLACE_REFUSED;
            case ReferralStep.Declined ignored -> State.DECLINED;
            case ReferralStep.Withdrawn ignored -> State.WITHDRAWN;
            case ReferralStep.Enrolled ignored -> State.ENROLLED;
        };
    }

    /**
     * The stretches on the waiting list. A wait lasts until the citizen is enrolled, declined, withdraws or refuses a
     * place; being accepted does not end it, for a place may still be missing, nor does being offered one, until it is
     * taken.
     */
    public List<Wait> waits() {
        var waits = new ArrayList<Wait>();
        @Nullable ReferralStep open = null;
        for (var step : steps) {
            switch (onWaitingList(step)) {
                case BEGINS -> open = open == null ? step : open;
                case STAYS -> {}
                case ENDS -> {
                    if (open != null) {
                        waits.add(new Wait(open.entry(), open.on(), step.on()));
                        open = null;
                    }
                }
            }
        }
        if (open != null) {
            waits.add(new Wait(open.entry(), open.on(), null));
        }
        return List.copyOf(waits);
    }

    private enum OnWaitingList {
        BEGINS,
        STAYS,
        ENDS
    }

    private static OnWaitingList onWaitingList(ReferralStep step) {
        return switch (step) {
            case ReferralStep.WaitListed ignored -> OnWaitingList.BEGINS;
            case ReferralStep.Accepted ignored -> OnWaitingList.STAYS;
            case ReferralStep.PlaceOffered ignored -> OnWaitingList.STAYS;
            case ReferralStep.PlaceRefused ignored -> OnWaitingList.ENDS;
            case ReferralStep.Declined ignored -> OnWaitingList.ENDS;
            case ReferralStep.Withdrawn ignored -> OnWaitingList.ENDS;
            case ReferralStep.Enrolled ignored -> OnWaitingList.ENDS;
        };
    }

    Referral with(ReferralStep step) {
        return new Referral(entry, on, intake, InOrder.with(steps, step));
    }
}
