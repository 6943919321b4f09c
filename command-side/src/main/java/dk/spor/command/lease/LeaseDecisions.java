package dk.spor.command.lease;

import dk.spor.command.LeaseCommand;
import dk.spor.command.LeaseCommand.EndLease;
import dk.spor.command.LeaseCommand.HoldEvictionAdvice;
import dk.spor.command.LeaseCommand.NoteArrears;
import dk.spor.command.LeaseCommand.SettleArrears;
import dk.spor.command.LeaseCommand.SignLease;
import dk.spor.command.LeaseCommand.WarnOfEviction;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.lease.LeaseState.Arrears;
import dk.spor.command.lease.LeaseState.Lease;
import dk.spor.events.CitizenEvent;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.ArrearsSettled;
import dk.spor.events.LeaseEvent.EvictionAdviceHeld;
import dk.spor.events.LeaseEvent.EvictionWarned;
import dk.spor.events.LeaseEvent.LeaseEnded;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of what is asked about leases. */
public final class LeaseDecisions {

    private LeaseDecisions() {}

    public static Verdict<CitizenEvent> decide(LeaseState state, LeaseCommand command, Context context) {
        return switch (command) {
            case SignLease asked -> sign(asked, context);
            case EndLease asked -> of(state, asked.lease(), lease -> end(lease, asked, context));
            case NoteArrears asked -> of(state, asked.lease(), lease -> note(lease, asked, context));
            case WarnOfEviction asked -> of(state, asked.lease(), lease -> warn(lease, asked, context));
            case HoldEvictionAdvice asked -> of(state, asked.lease(), lease -> advise(lease, asked, context));
            case SettleArrears asked ->
                state.arrears()
                        .find(asked.arrears())
                        .map(arrears -> settle(arrears, asked, context))
                        .orElseGet(() -> Verdict.refuse(LeaseRules.arrearsKnown()));
        };
    }

    private static Verdict<CitizenEvent> of(
            LeaseState state, EntryId lease, Function<Lease, Verdict<CitizenEvent>> step) {
        return state.leases().find(lease).map(step).orElseGet(() -> Verdict.refuse(LeaseRules.known()));
    }

    private static Verdict<CitizenEvent> sign(SignLease asked, Context context) {
        return Check.start()
                .accept(() -> new LeaseSigned(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.landlord(),
                        asked.home(),
                        asked.availableOn(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> end(Lease lease, EndLease asked, Context context) {
        var on = asked.on();
        var last = Fact.latest(lease.span().from(), lease.latest());
        return Check.start()
                .forbid(lease.span().until(), LeaseRules::endedOnce)
                .forbid(last == null ? null : last.ifAfter(on), fact -> LeaseRules.endsLast(on, fact))
                .accept(() -> new LeaseEnded(
                        context.newEntry(), context.citizen(), on, asked.lease(), asked.how(), asked.note()));
    }

    private static Verdict<CitizenEvent> note(Lease lease, NoteArrears asked, Context context) {
        return during(lease, asked.on())
                .forbid(!isAmount(asked.amountInOre()), LeaseRules::arrearsAmount)
                .accept(() -> new ArrearsNoted(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.lease(),
                        asked.amountInOre(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> warn(Lease lease, WarnOfEviction asked, Context context) {
        return during(lease, asked.on())
                .accept(() -> new EvictionWarned(
                        context.newEntry(), context.citizen(), asked.on(), asked.lease(), asked.note()));
    }

    private static Verdict<CitizenEvent> advise(Lease lease, HoldEvictionAdvice asked, Context context) {
        return during(lease, asked.on())
                .accept(() -> new EvictionAdviceHeld(
                        context.newEntry(), context.citizen(), asked.on(), asked.lease(), asked.note()));
    }

    private static Verdict<CitizenEvent> settle(Arrears arrears, SettleArrears asked, Context context) {
        var on = asked.on();
        return Check.start()
                .forbid(arrears.settled(), LeaseRules::arrearsSettledOnce)
                .forbid(arrears.noted().ifAfter(on), noted -> LeaseRules.arrearsComeFirst(on, noted))
                .accept(() ->
                        new ArrearsSettled(context.newEntry(), context.citizen(), on, asked.arrears(), asked.note()));
    }

    /** The days of the signing and of the end count. */
    private static Check during(Lease lease, LocalDate on) {
        var end = lease.span().until();
        return Check.start()
                .forbid(lease.span().from().ifAfter(on), signing -> LeaseRules.notYetSigned(on, signing))
                .forbid(end == null ? null : end.ifBefore(on), ended -> LeaseRules.ended(on, ended));
    }

    private static boolean isAmount(@Nullable Long amountInOre) {
        return amountInOre == null || (amountInOre >= 1 && amountInOre <= LeaseRules.MOST_ARREARS_IN_ORE);
    }
}
