package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.rules.Rule.FollowUpAfterDischarge;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.OfferId;
import dk.spor.values.SubstanceStatus;
import java.time.LocalDate;

/**
 * The follow-up that the rules ask for after a discharge: held, missed, or forgotten until somebody sees it is overdue.
 */
final class FollowUp implements Ongoing {

    private static final Odds<SubstanceStatus> AFTER_DRUG_FREE = Odds.of(64, SubstanceStatus.DRUG_FREE)
            .or(22, SubstanceStatus.RELAPSED)
            .or(14, SubstanceStatus.UNKNOWN);
    private static final Odds<SubstanceStatus> AFTER_OTHERS = Odds.of(16, SubstanceStatus.DRUG_FREE)
            .or(28, SubstanceStatus.LESS_THAN_BEFORE)
            .or(28, SubstanceStatus.AS_BEFORE)
            .or(18, SubstanceStatus.RELAPSED)
            .or(10, SubstanceStatus.UNKNOWN);
    private static final Odds<FollowUpMissReason> MISSES = Odds.of(6, FollowUpMissReason.NO_ANSWER)
            .or(3, FollowUpMissReason.CITIZEN_NOT_FOUND)
            .or(2, FollowUpMissReason.DECLINED);

    private enum Care {
        HELD,
        MISSED,
        FORGOTTEN
    }

    private static final Odds<Care> CARE =
            Odds.of(76, Care.HELD).or(18, Care.MISSED).or(6, Care.FORGOTTEN);

    private final Life life;
    private final EntryId entry;
    private final Odds<SubstanceStatus> findings;

    private FollowUp(Life life, EntryId entry, Odds<SubstanceStatus> findings) {
        this.life = life;
        this.entry = entry;
        this.findings = findings;
    }

    static void planIfAskedFor(Life life, LocalDate day, OfferId offer, EntryId discharge, DischargeOutcome outcome) {
        life.town()
                .rules
                .on(day, FollowUpAfterDischarge.class)
                .filter(rule -> rule.offers().contains(offer) && outcome != DischargeOutcome.DIED)
                .ifPresent(rule -> plan(life, day.plus(rule.after()), discharge, outcome));
    }

    private static void plan(Life life, LocalDate due, EntryId discharge, DischargeOutcome outcome) {
        var findings = outcome == DischargeOutcome.DRUG_FREE ? AFTER_DRUG_FREE : AFTER_OTHERS;
        var followUp = new FollowUp(life, FurtherEntries.after(discharge, 1), findings);
        life.begun(followUp);
        var care = life.followUpsAreForgotten() ? Care.FORGOTTEN : life.dice().by(CARE);
        switch (care) {
            case HELD -> life.on(WorkingDays.from(due.plusDays(life.dice().between(-6, 9))), followUp::hold);
            case MISSED -> life.on(WorkingDays.from(due.plusDays(life.dice().between(7, 24))), followUp::miss);
            case FORGOTTEN -> {}
        }
    }

    private void hold(LocalDate today) {
        var status = life.dice().by(findings);
        boolean hard = status == SubstanceStatus.RELAPSED || status == SubstanceStatus.AS_BEFORE;
        var note = life.noteMaybe(80, hard ? Topic.FOLLOW_UP_HARD : Topic.FOLLOW_UP_WELL);
        life.write(Desk.PITSTOP, new HoldFollowUp(today, entry, status, note));
        life.ended(this);
    }

    private void miss(LocalDate today) {
        var reason = life.dice().by(MISSES);
        var topic = switch (reason) {
            case CITIZEN_NOT_FOUND -> Topic.FOLLOW_UP_NOT_FOUND;
            case DECLINED -> Topic.FOLLOW_UP_DECLINED;
            default -> Topic.FOLLOW_UP_NO_ANSWER;
        };
        life.write(Desk.PITSTOP, new MissFollowUp(today, entry, reason, life.noteMaybe(80, topic)));
        life.ended(this);
    }

    @Override
    public void endOnLeaving(LocalDate day, Departure why) {
        var reason = why == Departure.DIED ? FollowUpMissReason.DIED : FollowUpMissReason.OTHER;
        life.write(Desk.PITSTOP, new MissFollowUp(day, entry, reason, null));
        life.ended(this);
    }
}
