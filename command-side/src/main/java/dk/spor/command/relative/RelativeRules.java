package dk.spor.command.relative;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid something about a relative. */
final class RelativeRules {

    static final Prohibition KNOWN =
            new Prohibition("relative-known", "A relative who is pointed at has been named by this citizen");
    static final Prohibition NAMED_THEN = new Prohibition(
            "relative-named-then", "What concerns a relative happens from the naming until it is taken back");
    static final Prohibition TAKEN_BACK_ONCE =
            new Prohibition("relative-taken-back-once", "The naming of a relative is taken back once");
    static final Prohibition TAKEN_BACK_LAST = new Prohibition(
            "relative-taken-back-last",
            "The naming of a relative is taken back on the day of the relative's last entry or later");
    static final Prohibition PERMISSION_CHANGES = new Prohibition(
            "relative-permission-changes",
            "A change of what a relative may be told leaves something other than it was");
    static final Prohibition MAY_BE_INFORMED = new Prohibition(
            "relative-may-be-informed", "A relative is told of a citizen when the citizen allows it on that day");
    static final Prohibition ADULT_IS_INFORMED =
            new Prohibition("relative-informed-is-adult", "Relatives who are told of a citizen are grown up");
    static final Prohibition TALKS = new Prohibition(
            "relative-talks-within-terms", "A relative has as many talks as the terms of the offer give on that day");

    private RelativeRules() {}

    static Refusal known() {
        return KNOWN.refusal("This citizen has named no relative with the identifier given; name the entry that"
                + " recorded the naming.");
    }

    static Refusal notYetNamed(LocalDate on, Fact naming) {
        return NAMED_THEN.refusal(
                "%s is before the citizen named the relative; the earliest day is %s.".formatted(on, naming.on()),
                naming);
    }

    static Refusal noLongerNamed(LocalDate on, Fact takenBack) {
        return NAMED_THEN.refusal(
                "%s is after the citizen took the naming back; the latest day is %s.".formatted(on, takenBack.on()),
                takenBack);
    }

    static Refusal takenBackOnce(Fact takenBack) {
        return TAKEN_BACK_ONCE.refusal("The naming was taken back on %s.".formatted(takenBack.on()), takenBack);
    }

    static Refusal takenBackLast(LocalDate on, Fact last) {
        return TAKEN_BACK_LAST.refusal(
                "%s is before the %s; the earliest day is %s.".formatted(on, last.what(), last.on()), last);
    }

    static Refusal permissionChanges(Fact since) {
        return PERMISSION_CHANGES.refusal("So it has been since %s; nothing changes.".formatted(since.on()), since);
    }

    static Refusal mayNotBeInformed(Fact since) {
        return MAY_BE_INFORMED.refusal(
                "Since %s the citizen does not allow it; ask the citizen first.".formatted(since.on()), since);
    }

    static Refusal childIsNotInformed(Fact naming) {
        return ADULT_IS_INFORMED.refusal(
                "The relative named on %s is a child; talk with those who look after it.".formatted(naming.on()),
                naming);
    }

    static Refusal talks(int most, Fact last) {
        return TALKS.refusal(
                "The offer gives a relative %d talks, and the last was held on %s.".formatted(most, last.on()), last);
    }
}
