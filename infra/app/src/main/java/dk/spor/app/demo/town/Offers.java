package dk.spor.app.demo.town;

import dk.spor.values.OfferId;

/** The offers that the demo's citizens use, by their ids in the catalogue of Ishøj Kommune. */
public final class Offers {

    public static final OfferId PITSTOP = new OfferId("pitstop");
    public static final OfferId RELAPSE_PREVENTION = new OfferId("pitstop-opfoelgning");
    public static final OfferId AUTHORITY = new OfferId("pitstop-myndighed");
    public static final OfferId HERBERG = new OfferId("herberg");
    public static final OfferId SOCIAL_PSYCHIATRY = new OfferId("socialpsykiatrien");
    public static final OfferId UNG_PAA_VEJ = new OfferId("ung-paa-vej");
    public static final OfferId MENTOR = new OfferId("mentor-ishoej");
    public static final OfferId GULE_HUS = new OfferId("det-gule-hus");
    public static final OfferId CHILDREN = new OfferId("familie-boernegruppe");
    public static final OfferId TEENAGERS = new OfferId("familie-teenagegruppe");
    public static final OfferId PSYCHOLOGIST = new OfferId("familie-psykologsamtaler");
    public static final OfferId RELATIVES = new OfferId("paaroerendegruppe");
    public static final OfferId NOVAVI = new OfferId("novavi");
    public static final OfferId SKAEVE_BOLIGER = new OfferId("skaeve-boliger");
    public static final OfferId EVICTION_ADVICE = new OfferId("udsaettelse");
    public static final OfferId SURPLUS_CAFE = new OfferId("overskudscafe");
    public static final OfferId ACTIVITIES = new OfferId("aktiviteter");

    /** Tried in one winter and closed again; not in the catalogue. */
    public static final OfferId WINTER_NIGHT_CAFE = new OfferId("vinternatcafe");

    private Offers() {}
}
