package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.CourseStyle.Attendance;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.SessionKind;

/** How courses usually go at each of the offers; the figures are invented, only their order of size is not. */
public final class Styles {

    private static final Odds<Fate> MOSTLY_ENROLLED =
            Odds.of(84, Fate.ENROLLED).or(6, Fate.DECLINED).or(10, Fate.WITHDRAWN);
    private static final Odds<Fate> OFTEN_WAITING = Odds.of(36, Fate.ENROLLED)
            .or(45, Fate.WAITS)
            .or(9, Fate.WAITS_IN_VAIN)
            .or(4, Fate.DECLINED)
            .or(6, Fate.WITHDRAWN);
    private static final Odds<DeclineGround> NOT_THE_RIGHT_OFFER =
            Odds.of(5, DeclineGround.OTHER_OFFER_FITS_BETTER).or(3, DeclineGround.OUTSIDE_TARGET_GROUP);
    private static final Odds<DischargeOutcome> MOSTLY_COMPLETED = Odds.of(70, DischargeOutcome.COMPLETED)
            .or(20, DischargeOutcome.DROPPED_OUT)
            .or(10, DischargeOutcome.TRANSFERRED);
    private static final Odds<SessionKind> GROUPS = Odds.always(SessionKind.GROUP);

    /** Outpatient drug treatment; a third is discharged drug-free. */
    public static final CourseStyle PITSTOP = new CourseStyle(
            Offers.PITSTOP,
            Desk.PITSTOP,
            Odds.of(83, Fate.ENROLLED).or(8, Fate.DECLINED).or(9, Fate.WITHDRAWN),
            Odds.of(4, DeclineGround.WRONG_SUBSTANCE).or(3, DeclineGround.OUTSIDE_TARGET_GROUP),
            new Range(10, 30),
            Odds.of(55, SessionKind.INDIVIDUAL)
                    .or(14, SessionKind.WALK_AND_TALK)
                    .or(14, SessionKind.GROUP)
                    .or(8, SessionKind.BODY_THERAPY)
                    .or(5, SessionKind.FAMILY)
                    .or(4, SessionKind.CONSULTANT),
            new Range(5, 9),
            new Attendance(12, 6),
            new Range(90, 240),
            Odds.of(33, DischargeOutcome.DRUG_FREE)
                    .or(24, DischargeOutcome.REDUCED)
                    .or(12, DischargeOutcome.STABILISED)
                    .or(23, DischargeOutcome.DROPPED_OUT)
                    .or(4, DischargeOutcome.TRANSFERRED)
                    .or(2, DischargeOutcome.EXCLUDED)
                    .or(2, DischargeOutcome.OTHER),
            Topic.SESSION_DRUG);

    /** Following up substitution and other treatment elsewhere. */
    public static final CourseStyle AUTHORITY = new CourseStyle(
            Offers.AUTHORITY,
            Desk.AUTHORITY,
            Odds.always(Fate.ENROLLED),
            NOT_THE_RIGHT_OFFER,
            new Range(7, 20),
            Odds.of(3, SessionKind.INDIVIDUAL).or(1, SessionKind.CONSULTANT),
            new Range(35, 60),
            new Attendance(8, 5),
            new Range(700, 1600),
            MOSTLY_COMPLETED,
            Topic.SESSION_AUTHORITY);

    /** A stay at the shelter, until a home is found. */
    public static final CourseStyle HERBERG = new CourseStyle(
            Offers.HERBERG,
            Desk.HERBERG,
            Odds.of(78, Fate.ENROLLED)
                    .or(9, Fate.WAITS_IN_VAIN)
                    .or(6, Fate.DECLINED)
                    .or(7, Fate.WITHDRAWN),
            Odds.of(3, DeclineGround.EXCLUDED).or(1, DeclineGround.OTHER_OFFER_FITS_BETTER),
            new Range(14, 90),
            Odds.of(5, SessionKind.PRACTICAL_SUPPORT)
                    .or(4, SessionKind.INDIVIDUAL)
                    .or(1, SessionKind.BODY_THERAPY),
            new Range(7, 12),
            new Attendance(4, 3),
            new Range(90, 280),
            Odds.of(66, DischargeOutcome.COMPLETED)
                    .or(12, DischargeOutcome.TRANSFERRED)
                    .or(12, DischargeOutcome.DROPPED_OUT)
                    .or(10, DischargeOutcome.EXCLUDED),
            Topic.SESSION_HERBERG);

    /** Support in social psychiatry, alone and in groups. */
    public static final CourseStyle SOCIAL_PSYCHIATRY = new CourseStyle(
            Offers.SOCIAL_PSYCHIATRY,
            Desk.SOCIAL_PSYCHIATRY,
            OFTEN_WAITING,
            NOT_THE_RIGHT_OFFER,
            new Range(21, 110),
            Odds.of(6, SessionKind.INDIVIDUAL).or(3, SessionKind.GROUP).or(1, SessionKind.WALK_AND_TALK),
            new Range(11, 19),
            new Attendance(9, 6),
            new Range(240, 720),
            MOSTLY_COMPLETED,
            Topic.SESSION_MIND);

    /** A young person and one who helps to find the way. */
    public static final CourseStyle UNG_PAA_VEJ = new CourseStyle(
            Offers.UNG_PAA_VEJ,
            Desk.YOUTH,
            MOSTLY_ENROLLED,
            Odds.of(3, DeclineGround.TOO_OLD).or(2, DeclineGround.OTHER_OFFER_FITS_BETTER),
            new Range(14, 40),
            Odds.of(6, SessionKind.INDIVIDUAL)
                    .or(2, SessionKind.PRACTICAL_SUPPORT)
                    .or(2, SessionKind.GROUP),
            new Range(8, 14),
            new Attendance(14, 5),
            new Range(120, 330),
            MOSTLY_COMPLETED,
            Topic.SESSION_YOUNG);

    /** A volunteer mentor. */
    public static final CourseStyle MENTOR = new CourseStyle(
            Offers.MENTOR,
            Desk.MENTORS,
            OFTEN_WAITING,
            NOT_THE_RIGHT_OFFER,
            new Range(21, 120),
            Odds.of(3, SessionKind.INDIVIDUAL).or(1, SessionKind.PRACTICAL_SUPPORT),
            new Range(16, 28),
            new Attendance(5, 8),
            new Range(150, 420),
            MOSTLY_COMPLETED,
            Topic.SESSION_MENTOR);

    /** Café, activities and guidance in a group. */
    public static final CourseStyle GULE_HUS = new CourseStyle(
            Offers.GULE_HUS,
            Desk.CAFE,
            Odds.of(92, Fate.ENROLLED).or(8, Fate.WITHDRAWN),
            NOT_THE_RIGHT_OFFER,
            new Range(7, 14),
            GROUPS,
            new Range(24, 40),
            new Attendance(4, 3),
            new Range(300, 1100),
            MOSTLY_COMPLETED,
            Topic.SESSION_CAFE);

    /** NADA, mindfulness, sport. */
    public static final CourseStyle ACTIVITIES = new CourseStyle(
            Offers.ACTIVITIES,
            Desk.CAFE,
            Odds.of(95, Fate.ENROLLED).or(5, Fate.WITHDRAWN),
            NOT_THE_RIGHT_OFFER,
            new Range(7, 14),
            Odds.of(3, SessionKind.BODY_THERAPY).or(2, SessionKind.GROUP),
            new Range(12, 22),
            new Attendance(8, 3),
            new Range(60, 160),
            MOSTLY_COMPLETED,
            Topic.SESSION_CAFE);

    /** The café for those who have no home. */
    public static final CourseStyle SURPLUS_CAFE = new CourseStyle(
            Offers.SURPLUS_CAFE,
            Desk.CAFE,
            Odds.always(Fate.ENROLLED),
            NOT_THE_RIGHT_OFFER,
            new Range(7, 14),
            GROUPS,
            new Range(28, 50),
            new Attendance(3, 2),
            new Range(150, 500),
            MOSTLY_COMPLETED,
            Topic.SESSION_CAFE);

    /** Outpatient alcohol treatment. */
    public static final CourseStyle NOVAVI = new CourseStyle(
            Offers.NOVAVI,
            Desk.NOVAVI,
            MOSTLY_ENROLLED,
            Odds.of(1, DeclineGround.WRONG_SUBSTANCE),
            new Range(7, 21),
            Odds.of(4, SessionKind.INDIVIDUAL).or(1, SessionKind.FAMILY).or(1, SessionKind.GROUP),
            new Range(9, 16),
            new Attendance(11, 7),
            new Range(90, 220),
            Odds.of(35, DischargeOutcome.COMPLETED)
                    .or(30, DischargeOutcome.REDUCED)
                    .or(35, DischargeOutcome.DROPPED_OUT),
            Topic.SESSION_ALCOHOL);

    /** Groups for children of families with drugs or alcohol; there is always a waiting list. */
    public static final CourseStyle CHILDREN = new CourseStyle(
            Offers.CHILDREN,
            Desk.FAMILY,
            Odds.of(20, Fate.ENROLLED).or(68, Fate.WAITS).or(12, Fate.WAITS_IN_VAIN),
            NOT_THE_RIGHT_OFFER,
            new Range(40, 160),
            GROUPS,
            new Range(13, 15),
            new Attendance(7, 3),
            new Range(150, 280),
            MOSTLY_COMPLETED,
            Topic.SESSION_FAMILY);

    /** Talks with a psychologist, for children. */
    public static final CourseStyle PSYCHOLOGIST = new CourseStyle(
            Offers.PSYCHOLOGIST,
            Desk.FAMILY,
            Odds.of(40, Fate.ENROLLED).or(50, Fate.WAITS).or(10, Fate.WITHDRAWN),
            NOT_THE_RIGHT_OFFER,
            new Range(30, 120),
            Odds.always(SessionKind.INDIVIDUAL),
            new Range(14, 21),
            new Attendance(7, 6),
            new Range(90, 170),
            MOSTLY_COMPLETED,
            Topic.SESSION_FAMILY);

    /** Up to five talks for a relative, or the relatives' group. */
    public static final CourseStyle RELATIVES = new CourseStyle(
            Offers.RELATIVES,
            Desk.FAMILY,
            Odds.of(52, Fate.ENROLLED).or(10, Fate.WAITS).or(38, Fate.WITHDRAWN),
            NOT_THE_RIGHT_OFFER,
            new Range(20, 70),
            Odds.of(3, SessionKind.RELATIVE).or(2, SessionKind.GROUP),
            new Range(14, 21),
            new Attendance(6, 6),
            new Range(60, 90),
            Odds.of(8, DischargeOutcome.COMPLETED).or(2, DischargeOutcome.DROPPED_OUT),
            Topic.SESSION_RELATIVE);

    /** A home in one of the six skæve boliger. */
    public static final CourseStyle SKAEVE_BOLIGER = new CourseStyle(
            Offers.SKAEVE_BOLIGER,
            Desk.HOUSING,
            Odds.of(85, Fate.ENROLLED).or(15, Fate.WITHDRAWN),
            NOT_THE_RIGHT_OFFER,
            new Range(60, 200),
            Odds.always(SessionKind.PRACTICAL_SUPPORT),
            new Range(26, 42),
            new Attendance(6, 4),
            new Range(420, 1100),
            Odds.of(6, DischargeOutcome.COMPLETED)
                    .or(2, DischargeOutcome.TRANSFERRED)
                    .or(2, DischargeOutcome.DROPPED_OUT),
            Topic.SESSION_HOME);

    /** A meeting with citizen and landlord, sometimes two. */
    public static final CourseStyle EVICTION_ADVICE = new CourseStyle(
            Offers.EVICTION_ADVICE,
            Desk.HOUSING,
            Odds.of(90, Fate.ENROLLED).or(10, Fate.WITHDRAWN),
            NOT_THE_RIGHT_OFFER,
            new Range(5, 10),
            Odds.always(SessionKind.PRACTICAL_SUPPORT),
            new Range(10, 20),
            new Attendance(8, 5),
            new Range(20, 50),
            Odds.of(8, DischargeOutcome.COMPLETED).or(2, DischargeOutcome.DROPPED_OUT),
            Topic.SESSION_ARREARS);

    /** A bed for one night, one winter long. */
    public static final CourseStyle WINTER_NIGHT_CAFE = new CourseStyle(
            Offers.WINTER_NIGHT_CAFE,
            Desk.CAFE,
            Odds.always(Fate.ENROLLED),
            NOT_THE_RIGHT_OFFER,
            new Range(1, 3),
            Odds.always(SessionKind.OUTREACH),
            new Range(9, 20),
            new Attendance(0, 0),
            new Range(30, 60),
            Odds.always(DischargeOutcome.COMPLETED),
            Topic.SESSION_CAFE);

    private Styles() {}
}
