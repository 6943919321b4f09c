package dk.spor.command.relative;

import dk.spor.command.Refusal;
import dk.spor.command.RelativeCommand;
import dk.spor.command.RelativeCommand.ChangeRelativePermission;
import dk.spor.command.RelativeCommand.HoldRelativeTalk;
import dk.spor.command.RelativeCommand.InformRelative;
import dk.spor.command.RelativeCommand.NameRelative;
import dk.spor.command.RelativeCommand.TakeBackRelativeNaming;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferRules;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelativeEvent.RelativeInformed;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.RelativeEvent.RelativeNamingTakenBack;
import dk.spor.events.RelativeEvent.RelativePermissionChanged;
import dk.spor.events.RelativeEvent.RelativeTalkHeld;
import dk.spor.values.EntryId;
import dk.spor.values.RelativeAge;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of what is asked about relatives. */
public final class RelativeDecisions {

    private RelativeDecisions() {}

    public static Verdict<CitizenEvent> decide(RelativeState state, RelativeCommand command, Context context) {
        return switch (command) {
            case NameRelative asked -> name(asked, context);
            case ChangeRelativePermission asked -> of(state, asked.relative(), it -> change(it, asked, context));
            case TakeBackRelativeNaming asked -> of(state, asked.relative(), it -> takeBack(it, asked, context));
            case InformRelative asked -> of(state, asked.relative(), it -> inform(it, asked, context));
            case HoldRelativeTalk asked -> of(state, asked.relative(), it -> talk(it, asked, context));
        };
    }

    private static Verdict<CitizenEvent> of(
            RelativeState state, EntryId named, Function<Relative, Verdict<CitizenEvent>> step) {
        return state.relatives().find(named).map(step).orElseGet(() -> Verdict.refuse(RelativeRules.known()));
    }

    private static Verdict<CitizenEvent> name(NameRelative asked, Context context) {
        return Check.start()
                .accept(() -> new RelativeNamed(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.name(),
                        asked.relation(),
                        asked.age(),
                        asked.mayBeInformed()));
    }

    private static Verdict<CitizenEvent> change(Relative relative, ChangeRelativePermission asked, Context context) {
        return named(relative, asked.on())
                .forbid(
                        relative.permissionOn(asked.on())
                                .filter(it -> it.mayBeInformed() == asked.mayBeInformed())
                                .map(Relative.Permission::since),
                        RelativeRules::permissionChanges)
                .accept(() -> new RelativePermissionChanged(
                        context.newEntry(), context.citizen(), asked.on(), asked.relative(), asked.mayBeInformed()));
    }

    private static Verdict<CitizenEvent> takeBack(Relative relative, TakeBackRelativeNaming asked, Context context) {
        var on = asked.on();
        var last = Fact.latest(relative.naming().from(), relative.latest());
        return Check.start()
                .forbid(relative.naming().until(), RelativeRules::takenBackOnce)
                .forbid(last == null ? null : last.ifAfter(on), it -> RelativeRules.takenBackLast(on, it))
                .accept(() -> new RelativeNamingTakenBack(
                        context.newEntry(), context.citizen(), on, asked.relative(), asked.note()));
    }

    private static Verdict<CitizenEvent> inform(Relative relative, InformRelative asked, Context context) {
        return named(relative, asked.on())
                .forbid(
                        relative.age() == RelativeAge.CHILD ? relative.naming().from() : null,
                        RelativeRules::childIsNotInformed)
                .forbid(
                        relative.permissionOn(asked.on())
                                .filter(it -> !it.mayBeInformed())
                                .map(Relative.Permission::since),
                        RelativeRules::mayNotBeInformed)
                .accept(() -> new RelativeInformed(
                        context.newEntry(), context.citizen(), asked.on(), asked.relative(), asked.note()));
    }

    private static Verdict<CitizenEvent> talk(Relative relative, HoldRelativeTalk asked, Context context) {
        return named(relative, asked.on())
                .forbid(OfferRules.notTaking(context.offers().find(asked.offer()), asked.on()))
                .forbid(noTalkLeft(relative, asked, context))
                .accept(() -> new RelativeTalkHeld(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.relative(),
                        asked.offer(),
                        asked.note()));
    }

    /** Terms that say nothing of talks set no limit to them. */
    private static Optional<Refusal> noTalkLeft(Relative relative, HoldRelativeTalk asked, Context context) {
        var held = relative.talksAt(asked.offer());
        return context.offers()
                .find(asked.offer())
                .flatMap(offer -> offer.mostTalksForRelativeOn(asked.on()))
                .filter(most -> held.size() >= most)
                .map(most -> RelativeRules.talks(most, held.getLast()));
    }

    /** The days of the naming and of the taking back count. */
    private static Check named(Relative relative, LocalDate on) {
        var takenBack = relative.naming().until();
        return Check.start()
                .forbid(relative.naming().from().ifAfter(on), naming -> RelativeRules.notYetNamed(on, naming))
                .forbid(
                        takenBack == null ? null : takenBack.ifBefore(on),
                        ended -> RelativeRules.noLongerNamed(on, ended));
    }
}
