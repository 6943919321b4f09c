package dk.spor.command.lease;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid something about a lease. */
final class LeaseRules {

    static final long MOST_ARREARS_IN_ORE = 100_000_000_00L;

    static final Prohibition KNOWN =
            new Prohibition("lease-known", "A lease that is pointed at has been recorded for this citizen");
    static final Prohibition ENDED_ONCE = new Prohibition("lease-ended-once", "A lease ends once");
    static final Prohibition ENDS_LAST =
            new Prohibition("lease-ends-last", "A lease ends on the day of its last entry or later");
    static final Prohibition RUNNING =
            new Prohibition("lease-running", "What belongs to a lease happens from its signing until its end");
    static final Prohibition ARREARS_AMOUNT =
            new Prohibition("arrears-amount", "Arrears are 1 to " + MOST_ARREARS_IN_ORE + " øre, or have no amount");
    static final Prohibition ARREARS_KNOWN =
            new Prohibition("arrears-known", "Arrears that are pointed at have been recorded for this citizen");
    static final Prohibition ARREARS_SETTLED_ONCE = new Prohibition("arrears-settled-once", "Arrears are settled once");
    static final Prohibition ARREARS_COME_FIRST =
            new Prohibition("arrears-come-first", "Arrears are settled on the day they were noted or later");

    private LeaseRules() {}

    static Refusal known() {
        return KNOWN.refusal(
                "No lease of this citizen has the identifier given; name the entry that recorded the signing.");
    }

    static Refusal endedOnce(Fact end) {
        return ENDED_ONCE.refusal("The lease ended on %s.".formatted(end.on()), end);
    }

    static Refusal endsLast(LocalDate on, Fact last) {
        return ENDS_LAST.refusal(
                "%s is before the %s; the earliest day is %s.".formatted(on, last.what(), last.on()), last);
    }

    static Refusal notYetSigned(LocalDate on, Fact signing) {
        return RUNNING.refusal(
                "%s is before the signing; the earliest day is %s.".formatted(on, signing.on()), signing);
    }

    static Refusal ended(LocalDate on, Fact end) {
        return RUNNING.refusal("%s is after the lease ended; the latest day is %s.".formatted(on, end.on()), end);
    }

    static Refusal arrearsAmount() {
        return ARREARS_AMOUNT.refusal("The amount given is outside 1 to %d øre; leave it out if it was not said."
                .formatted(MOST_ARREARS_IN_ORE));
    }

    static Refusal arrearsKnown() {
        return ARREARS_KNOWN.refusal(
                "No arrears of this citizen have the identifier given; name the entry that recorded them.");
    }

    static Refusal arrearsSettledOnce(Fact settled) {
        return ARREARS_SETTLED_ONCE.refusal("The arrears were settled on %s.".formatted(settled.on()), settled);
    }

    static Refusal arrearsComeFirst(LocalDate on, Fact noted) {
        return ARREARS_COME_FIRST.refusal(
                "%s is before they were noted; the earliest day is %s.".formatted(on, noted.on()), noted);
    }
}
