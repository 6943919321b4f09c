package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.LeaseCommand.EndLease;
import dk.spor.command.LeaseCommand.HoldEvictionAdvice;
import dk.spor.command.LeaseCommand.NoteArrears;
import dk.spor.command.LeaseCommand.SettleArrears;
import dk.spor.command.LeaseCommand.SignLease;
import dk.spor.command.LeaseCommand.WarnOfEviction;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lease of the home that a citizen lives in, as far as the municipality knows of it. */
public final class Tenancy {

    private static final List<LandlordKind> LANDLORDS =
            List.of(LandlordKind.HOUSING_ASSOCIATION, LandlordKind.HOUSING_ASSOCIATION, LandlordKind.PRIVATE);
    private static final int WARNED_PERCENT = 45;
    private static final int PAYS_PERCENT = 75;

    private final Life life;
    private final Dice dice;
    private @Nullable EntryId lease;
    private @Nullable EntryId arrears;
    private boolean signedAhead;

    Tenancy(Life life) {
        this.life = life;
        this.dice = life.town().dice(life.person().number(), "tenancy");
    }

    /** A home of one's own begins with a lease, and ends it when another is moved to. */
    void moves(LocalDate day, LocalDate heardOn, HousingSituation to) {
        if (signedAhead) {
            signedAhead = false;
            return;
        }
        if (day.equals(heardOn) && (to.homeless() || isLeased(to))) {
            end(day, LeaseEnding.GIVEN_UP);
        }
        if (isLeased(to) && life.isGrownUp(day)) {
            sign(day.minusDays(dice.between(3, 20)), heardOn, homeOf(to), day);
        }
    }

    /** The lease of the home that is moved into on this very day, which is known before. */
    void signAhead(LocalDate day) {
        end(day, LeaseEnding.GIVEN_UP);
        sign(day.minusDays(dice.between(3, 20)), day, LeasedHome.ORDINARY, day);
        signedAhead = true;
    }

    /** Rent is owed; now and then the landlord warns of an eviction, and all meet to keep the home. */
    public void owes(LocalDate today) {
        var signed = lease == null
                ? sign(today.minusDays(dice.between(300, 2_000)), today, LeasedHome.ORDINARY, null)
                : lease;
        arrears = life.write(Desk.HOUSING, new NoteArrears(today, signed, dice.between(3_000, 24_000) * 100L, null));
        if (dice.chance(WARNED_PERCENT)) {
            life.on(WorkingDays.after(today, dice.between(2, 5)), on -> warned(on, signed));
        }
        life.on(WorkingDays.after(today, dice.between(6, 9)), on -> met(on, signed));
    }

    /** The rent that was owed is mostly paid. */
    public void pays(LocalDate today) {
        if (arrears != null && dice.chance(PAYS_PERCENT)) {
            life.write(Desk.HOUSING, new SettleArrears(today, arrears, null));
            arrears = null;
        }
    }

    /** The bailiff's court puts the citizen out. */
    public void isEvicted(LocalDate today) {
        end(today, LeaseEnding.EVICTED);
    }

    private void warned(LocalDate today, EntryId signed) {
        if (signed.equals(lease)) {
            life.write(Desk.HOUSING, new WarnOfEviction(today, signed, null));
        }
    }

    private void met(LocalDate today, EntryId signed) {
        if (signed.equals(lease)) {
            life.write(Desk.HOUSING, new HoldEvictionAdvice(today, signed, null));
        }
    }

    private EntryId sign(LocalDate on, LocalDate heardOn, LeasedHome home, @Nullable LocalDate availableOn) {
        var landlord = home == LeasedHome.ORDINARY ? dice.oneOf(LANDLORDS) : LandlordKind.MUNICIPALITY;
        var command = new SignLease(on, landlord, home, availableOn == null ? on : availableOn, null);
        var signed = life.writeWhenKnown(Desk.HOUSING, heardOn, command);
        lease = signed;
        return signed;
    }

    private void end(LocalDate day, LeaseEnding how) {
        if (lease != null) {
            life.write(Desk.HOUSING, new EndLease(day, lease, how, null));
            lease = null;
        }
    }

    private static boolean isLeased(HousingSituation home) {
        return switch (home) {
            case OWN_HOME, SUPPORTED_HOME, TRANSITIONAL -> true;
            default -> false;
        };
    }

    private static LeasedHome homeOf(HousingSituation home) {
        return switch (home) {
            case SUPPORTED_HOME -> LeasedHome.UNUSUAL;
            case TRANSITIONAL -> LeasedHome.TRANSITIONAL;
            default -> LeasedHome.ORDINARY;
        };
    }
}
