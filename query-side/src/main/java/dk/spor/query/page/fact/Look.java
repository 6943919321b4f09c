package dk.spor.query.page.fact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a fact looks in the picture. Each look has a form of its own, so that none is told by its colour alone. */
public enum Look {
    /** A referral that nobody has answered, or that waits for a place without a waiting list. */
    REFERRED(Place.BARS),
    /** A stretch on the waiting list. */
    WAITING(Place.BARS),
    /** A course at an offer. */
    ENROLLED(Place.BARS),
    /** A course of relapse prevention. */
    RELAPSE_PREVENTION(Place.BARS),
    /** A treatment that somebody else gives. */
    EXTERNAL_TREATMENT(Place.BARS),
    /** Nights in a row at a shelter. */
    NIGHTS(Place.THIN_BARS),
    /** A home. */
    HOME(Place.BARS),
    /** Without a home. */
    HOMELESS(Place.BARS),
    /** In prison, hospital or residential care. */
    INSTITUTION(Place.BARS),
    /** Where the citizen lives is not known. */
    HOME_UNKNOWN(Place.BARS),
    /** A phase of CTI as planned. */
    CTI_PLANNED(Place.PLAN_BARS),
    /** Phase 1 of CTI as it came. */
    CTI_TRANSITION(Place.BARS),
    /** Phase 2 of CTI as it came. */
    CTI_TRY_OUT(Place.BARS),
    /** Phase 3 of CTI as it came. */
    CTI_TRANSFER_OF_CARE(Place.BARS),
    /** CTI stands still. */
    CTI_PAUSED(Place.OVER_BARS),

    /** Somebody turned to the municipality. */
    INTAKE(Place.SERIES),
    /** An assessment. */
    ASSESSMENT(Place.SERIES),
    /** A relapse. */
    RELAPSE(Place.SERIES),
    /** Something was decided by law. */
    DECISION(Place.MILESTONES),
    /** A complaint of a decision. */
    COMPLAINT(Place.MILESTONES),
    /** The overall plan was made or revised. */
    PLAN(Place.MILESTONES),
    /** A worker became responsible. */
    WORKER(Place.MILESTONES),
    /** The municipality that has the case was told of a stay. */
    NOTICE(Place.MILESTONES),
    /** The offer said yes. */
    ACCEPTED(Place.MILESTONES),
    /** A place is held for the citizen. */
    PLACE_OFFERED(Place.MILESTONES),
    /** The offer said no. */
    DECLINED(Place.MILESTONES),
    /** The referral was withdrawn. */
    WITHDRAWN(Place.MILESTONES),
    /** A course ended. */
    ENDED(Place.MILESTONES),
    /** A follow-up that is yet to come. */
    FOLLOW_UP_PLANNED(Place.MILESTONES),
    /** A follow-up that should have been held. */
    FOLLOW_UP_OVERDUE(Place.MILESTONES),
    /** A follow-up that was held. */
    FOLLOW_UP_HELD(Place.MILESTONES),
    /** A follow-up that was given up. */
    FOLLOW_UP_MISSED(Place.MILESTONES),
    /** A treatment elsewhere was followed up. */
    EXTERNAL_FOLLOW_UP(Place.MILESTONES),
    /** The citizen was offered to be screened for mental illness. */
    SCREENING(Place.MILESTONES),
    /** The citizen set themselves a goal for a course, or revised it. */
    TREATMENT_GOAL(Place.MILESTONES),
    /** Such a goal was met or given up. */
    TREATMENT_GOAL_SETTLED(Place.MILESTONES),
    /** A session that took place. */
    SESSION_HELD(Place.SERIES),
    /** A session that was called off. */
    SESSION_CANCELLED(Place.SERIES),
    /** A session for which the citizen did not turn up. */
    SESSION_MISSED(Place.SERIES),
    /** Seen in a home. */
    SEEN_HOUSED(Place.SERIES),
    /** Seen without a home. */
    SEEN_HOMELESS(Place.SERIES),
    /** A lease was signed. */
    LEASE_SIGNED(Place.MILESTONES),
    /** A lease ended. */
    LEASE_ENDED(Place.MILESTONES),
    /** Rent is owed, or was. */
    ARREARS(Place.MILESTONES),
    /** The landlord warned of an eviction. */
    EVICTION_WARNED(Place.MILESTONES),
    /** The municipality met citizen and landlord, to keep the home. */
    EVICTION_ADVICE(Place.MILESTONES),
    /** The citizen named a relative, or said anew whether these may be told of them. */
    RELATIVE(Place.MILESTONES),
    /** The citizen took the naming of a relative back. */
    RELATIVE_TAKEN_BACK(Place.MILESTONES),
    /** A relative was told of the citizen. */
    RELATIVE_INFORMED(Place.SERIES),
    /** A relative had a talk of their own. */
    RELATIVE_TALK(Place.SERIES),
    /** The citizen died. */
    DIED(Place.MILESTONES),
    /** A CTI contact with the citizen. */
    CTI_CONTACT(Place.SERIES),
    /** A CTI contact with providers or network. */
    CTI_NETWORK(Place.SERIES),
    /** Somebody agreed, or began, to go on when CTI ends. */
    CTI_HAND_OVER(Place.MILESTONES),
    /** An attempt at a CTI contact that reached nobody. */
    CTI_ATTEMPT(Place.SERIES);

    /** Where in a lane a fact is drawn, from the top down. */
    public enum Place {
        /** Bars of what was planned. */
        PLAN_BARS,
        /** Bars of what came. */
        BARS,
        /** Over those bars. */
        OVER_BARS,
        /** Thin bars under them, of which there may be hundreds. */
        THIN_BARS,
        /** Single marks, each at its very day. */
        MILESTONES,
        /** Marks that come in numbers, gathered by day, week or month. */
        SERIES
    }

    private static final Set<Look> TEXTURED = EnumSet.of(WAITING, INSTITUTION, CTI_PAUSED);

    private final Place place;

    Look(Place place) {
        this.place = place;
    }

    /** Where it is drawn. */
    public Place place() {
        return place;
    }

    /** Whether it is a mark on a day; else it is a bar over a stretch of time. */
    public boolean isMark() {
        return place == Place.MILESTONES || place == Place.SERIES;
    }

    /** Whether a texture lies over its bar, drawn by a pattern of the name {@code texture-} and {@link #css}. */
    public boolean textured() {
        return TEXTURED.contains(this);
    }

    /** Its name in style sheets and templates: {@code session-held}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
