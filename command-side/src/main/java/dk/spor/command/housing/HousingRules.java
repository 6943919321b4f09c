package dk.spor.command.housing;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.command.housing.HousingState.Stay;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;

/** What can forbid a move, or a night at a shelter. */
final class HousingRules {

    static final Prohibition FROM_WHERE_THEY_LIVE = new Prohibition(
            "move-from-where-citizen-lives",
            "A citizen moves out of where the last move led, or out of where they have been seen since");
    static final Prohibition CHANGES_HOME =
            new Prohibition("move-changes-home", "A move leads to another situation than the one before");
    static final Prohibition FITS_NEXT = new Prohibition(
            "move-fits-next-move", "A move that is recorded late leads to where the next recorded move begins");
    static final Prohibition NIGHT_AT_SHELTER =
            new Prohibition("night-at-shelter", "A night is spent at an offer that is a shelter");

    static final Prohibition NOTICE_OF_SHELTER_STAY = new Prohibition(
            "notice-of-shelter-stay", "The municipality is told of a stay at an offer that is a shelter");
    static final Prohibition NOTIFIED_ONCE =
            new Prohibition("municipality-notified-once", "The municipality is told of a stay once");
    static final Prohibition NOTIFIED_AFTER = new Prohibition(
            "municipality-notified-after-enrolment",
            "The municipality is told of a stay on the day of the enrolment or later");

    private HousingRules() {}

    static Refusal fromWhereTheyLive(LocalDate on, HousingSituation from, Stay stay) {
        return FROM_WHERE_THEY_LIVE.refusal(
                ("On %s the citizen does not live in %s but, since %s, in %s;"
                                + " move out of there, leave from out, or record the move that is missing.")
                        .formatted(on, from, stay.begun().on(), stay.situation()),
                stay.begun());
    }

    static Refusal changesHome(LocalDate on, Stay stay) {
        return CHANGES_HOME.refusal(
                "On %s the citizen already lives in %s, since %s; nothing changes."
                        .formatted(on, stay.situation(), stay.begun().on()),
                stay.begun());
    }

    static Refusal nextBeginsElsewhere(LocalDate on, HousingSituation to, Stay next, HousingSituation nextFrom) {
        return FITS_NEXT.refusal(
                ("The next recorded move, on %s, begins in %s; a move on %s can't lead to %s"
                                + " unless another in between leads there.")
                        .formatted(next.begun().on(), nextFrom, on, to),
                next.begun());
    }

    static Refusal nextLeadsThereToo(LocalDate on, Stay next) {
        return FITS_NEXT.refusal(
                "The next recorded move, on %s, leads to %s too; one of them on %s would change nothing."
                        .formatted(next.begun().on(), next.situation(), on),
                next.begun());
    }

    static Refusal nightAtShelter(Fact enrolment) {
        return NIGHT_AT_SHELTER.refusal(notAtShelter(enrolment), enrolment);
    }

    static Refusal noticeOfShelterStay(Fact enrolment) {
        return NOTICE_OF_SHELTER_STAY.refusal(notAtShelter(enrolment), enrolment);
    }

    static Refusal notifiedOnce(Fact notice) {
        return NOTIFIED_ONCE.refusal("The municipality was told of this stay on %s.".formatted(notice.on()), notice);
    }

    static Refusal notifiedAfter(Fact enrolment) {
        return NOTIFIED_AFTER.refusal(
                "The stay began on %s, and nobody can have been told before.".formatted(enrolment.on()), enrolment);
    }

    private static String notAtShelter(Fact enrolment) {
        return "The enrolment of %s is not at a shelter; name the one that is.".formatted(enrolment.on());
    }
}
