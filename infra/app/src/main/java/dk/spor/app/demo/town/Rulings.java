package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The decision by law that goes with an offer's answer: the citizen is told of it, and now and then complains. */
final class Rulings {

    private static final LegalGroundId DRUG_TREATMENT = new LegalGroundId("sel-101");
    private static final LegalGroundId DRUG_TREATMENT_OF_MINORS = new LegalGroundId("bl-33");
    private static final LegalGroundId ALCOHOL_TREATMENT = new LegalGroundId("sul-141");
    private static final LegalGroundId SHELTER = new LegalGroundId("sel-110");
    private static final LocalDate BARNETS_LOV = LocalDate.of(2024, 1, 1);
    private static final int COMPLAINTS_OF_REFUSALS_PERCENT = 30;

    private static final List<Participation> WITH_THE_CITIZEN =
            List.of(Participation.TOGETHER, Participation.TOGETHER, Participation.HEARD);
    private static final List<CommunicationChannel> CHANNELS = List.of(
            CommunicationChannel.DIGITAL_POST,
            CommunicationChannel.DIGITAL_POST,
            CommunicationChannel.IN_PERSON,
            CommunicationChannel.LETTER);
    private static final List<ComplaintOutcome> OUTCOMES =
            List.of(ComplaintOutcome.UPHELD, ComplaintOutcome.UPHELD, ComplaintOutcome.SENT_BACK);

    private final Life life;
    private final Dice dice;
    private final Desk desk;

    private Rulings(Life life, EntryId referral, Desk desk) {
        this.life = life;
        this.dice = life.town().dice(life.person().number(), "ruling on " + referral);
        this.desk = desk;
    }

    /** Decides a referral, where the offer is one that one gets by law; the answer of the offer is written already. */
    static void decide(
            Life life, LocalDate today, OfferId offer, EntryId referral, DecisionResult result, Topic reasons) {
        ground(life, today, offer).ifPresent(ground -> {
            var desk = ground.equals(SHELTER) ? Desk.LEADER : deskOf(offer);
            new Rulings(life, referral, desk).decide(today, ground, referral, result, reasons);
        });
    }

    private static Desk deskOf(OfferId offer) {
        return offer.equals(Offers.NOVAVI) ? Desk.NOVAVI : Desk.PITSTOP;
    }

    private static Optional<LegalGroundId> ground(Life life, LocalDate day, OfferId offer) {
        if (offer.equals(Offers.HERBERG)) {
            return Optional.of(SHELTER);
        }
        if (offer.equals(Offers.NOVAVI)) {
            return Optional.of(ALCOHOL_TREATMENT);
        }
        if (!offer.equals(Offers.PITSTOP)) {
            return Optional.empty();
        }
        return life.isGrownUp(day)
                ? Optional.of(DRUG_TREATMENT)
                : Optional.of(DRUG_TREATMENT_OF_MINORS).filter(ground -> !day.isBefore(BARNETS_LOV));
    }

    private void decide(LocalDate today, LegalGroundId ground, EntryId referral, DecisionResult result, Topic reasons) {
        var decision = life.write(
                desk,
                new MakeDecision(
                        today,
                        ground,
                        result,
                        null,
                        referral,
                        today,
                        null,
                        life.town().words.about(reasons, dice),
                        dice.oneOf(WITH_THE_CITIZEN),
                        null));
        life.on(WorkingDays.after(today, dice.between(0, 3)), told -> told(told, decision, result));
    }

    private void told(LocalDate today, EntryId decision, DecisionResult result) {
        life.write(desk, new CommunicateDecision(today, decision, dice.oneOf(CHANNELS)));
        if (result != DecisionResult.REFUSED) {
            return;
        }
        if (life.complaintsAreForgotten()) {
            life.on(WorkingDays.after(today, 2), on -> life.write(desk, new ReceiveComplaint(on, decision, null)));
        } else if (dice.chance(COMPLAINTS_OF_REFUSALS_PERCENT)) {
            life.on(WorkingDays.after(today, dice.between(4, 18)), on -> complained(on, decision));
        }
    }

    private void complained(LocalDate today, EntryId decision) {
        var complaint = life.write(desk, new ReceiveComplaint(today, decision, null));
        life.on(
                WorkingDays.after(today, dice.between(5, 15)),
                settled -> life.write(desk, new SettleComplaint(settled, complaint, dice.oneOf(OUTCOMES), null)));
    }
}
