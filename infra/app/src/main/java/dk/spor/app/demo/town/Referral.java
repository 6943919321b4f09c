package dk.spor.app.demo.town;

import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.values.DecisionResult;
import dk.spor.values.DeclineGround;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral from the day it is made until the course begins, or it comes to nothing. */
public final class Referral implements Ongoing {

    private static final List<WithdrawalReason> CHANGES_OF_MIND =
            List.of(WithdrawalReason.CITIZEN_DECLINED, WithdrawalReason.NOT_REACHED, WithdrawalReason.NEED_GONE);

    private final Life life;
    private final CourseStyle style;
    private final Sequel sequel;
    private final EntryId entry;
    private final @Nullable Places places;
    private final Step calling = this::called;
    private boolean placeHeld;

    private Referral(Life life, CourseStyle style, Sequel sequel, EntryId entry) {
        this.life = life;
        this.style = style;
        this.sequel = sequel;
        this.entry = entry;
        this.places = placesOf(style.offer(), life.town());
    }

    /**
     * The citizen is referred to an offer; whoever is referred or enrolled there already, stays so and is not referred
     * again.
     *
     * @param intake the intake it comes from, if any
     */
    public static void make(Life life, LocalDate day, @Nullable EntryId intake, CourseStyle style, Sequel sequel) {
        if (isBusyAt(life, style.offer())) {
            return;
        }
        var open = WorkingDays.from(day);
        life.on(open, today -> {
            if (isBusyAt(life, style.offer())) {
                return;
            }
            var command = new ReferCitizen(today, style.offer(), intake, life.noteMaybe(25, Topic.REFERRED));
            var referral = new Referral(life, style, sequel, life.write(Desk.MIN_INDGANG, command));
            life.begun(referral);
            referral.goesOn(today, life.dice().by(style.fates()));
        });
    }

    OfferId offer() {
        return style.offer();
    }

    private static boolean isBusyAt(Life life, OfferId offer) {
        return life.ongoing(Referral.class).stream().anyMatch(it -> it.offer().equals(offer))
                || life.ongoing(Course.class).stream().anyMatch(it -> it.offer().equals(offer));
    }

    private void goesOn(LocalDate today, Fate fate) {
        var talk = WorkingDays.after(today, life.dice().between(1, 6));
        switch (fate) {
            case ENROLLED -> life.on(talk, places == null ? this::accept : this::acceptOrWait);
            case WAITS -> {
                life.on(talk, this::waitListed);
                var waited = talk.plusDays(life.dice().within(style.waits()));
                life.on(WorkingDays.from(waited), this::accept);
            }
            case WAITS_IN_VAIN -> {
                life.on(talk, this::waitListed);
                var waited = talk.plusDays(life.dice().within(style.waits()));
                life.on(WorkingDays.from(waited), this::withdraw);
            }
            case WAITS_ON -> life.on(talk, this::waitListed);
            case DECLINED -> life.on(talk, this::decline);
            case WITHDRAWN -> life.on(WorkingDays.after(today, life.dice().between(2, 15)), this::withdraw);
        }
    }

    private void acceptOrWait(LocalDate today) {
        if (places != null && places.take()) {
            placeHeld = true;
            accept(today);
        } else if (places != null) {
            waitListed(today);
            places.await(calling);
        }
    }

    /** A place is free: it is held until the citizen can be asked, on the next open day. */
    private void called(LocalDate today) {
        placeHeld = true;
        life.on(WorkingDays.from(today.plusDays(1)), this::accept);
    }

    private void waitListed(LocalDate today) {
        life.write(style.desk(), new WaitListCitizen(today, entry, life.noteMaybe(50, Topic.WAITING)));
    }

    private void accept(LocalDate today) {
        var desk = style.offer().equals(Offers.HERBERG) ? Desk.LEADER : style.desk();
        life.write(desk, new AcceptReferral(today, entry, life.noteMaybe(25, Topic.ACCEPTED)));
        Rulings.decide(life, today, style.offer(), entry, DecisionResult.GRANTED, Topic.ACCEPTED);
        life.on(WorkingDays.after(today, life.dice().between(0, 4)), this::enrol);
    }

    private void enrol(LocalDate today) {
        end();
        var enrolment = life.write(style.desk(), new EnrolCitizen(today, entry));
        Course.begin(life, today, style, enrolment, placeHeld ? places : null, sequel);
        sequel.enrolled(today, enrolment);
    }

    private void decline(LocalDate today) {
        var ground = life.dice().by(style.grounds());
        var topic = ground == DeclineGround.EXCLUDED ? Topic.DECLINED_EXCLUDED : Topic.DECLINED;
        life.write(style.desk(), new DeclineReferral(today, entry, ground, life.note(topic)));
        Rulings.decide(life, today, style.offer(), entry, DecisionResult.REFUSED, topic);
        end();
        sequel.notEnrolled(today);
    }

    private void withdraw(LocalDate today) {
        var reason = life.dice().oneOf(CHANGES_OF_MIND);
        life.write(style.desk(), new WithdrawReferral(today, entry, reason, life.noteMaybe(60, topic(reason))));
        end();
        sequel.notEnrolled(today);
    }

    @Override
    public void endOnLeaving(LocalDate day, Departure why) {
        var reason = why == Departure.DIED ? WithdrawalReason.DIED : WithdrawalReason.MOVED_AWAY;
        life.write(style.desk(), new WithdrawReferral(day, entry, reason, null));
        end();
        if (places != null) {
            places.giveUp(calling);
            if (placeHeld) {
                places.free(day);
            }
        }
    }

    private void end() {
        life.ended(this);
    }

    private static Topic topic(WithdrawalReason reason) {
        return switch (reason) {
            case NOT_REACHED -> Topic.WITHDRAWN_NOT_REACHED;
            case NEED_GONE -> Topic.WITHDRAWN_NEED_GONE;
            default -> Topic.WITHDRAWN_DECLINED;
        };
    }

    private static @Nullable Places placesOf(OfferId offer, Town town) {
        return offer.equals(Offers.HERBERG)
                ? town.herberg
                : offer.equals(Offers.SKAEVE_BOLIGER) ? town.skaeveBoliger : null;
    }
}
