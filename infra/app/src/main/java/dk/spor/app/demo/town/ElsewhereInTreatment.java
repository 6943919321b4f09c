package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.ExternalTreatmentCommand.BeginExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.EndExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.FollowUpExternalTreatment;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.ProviderName;
import java.time.LocalDate;

/** In treatment elsewhere, mostly in substitution; the authority asks every few months how it goes. */
public final class ElsewhereInTreatment implements Sequel {

    private static final Odds<ExternalTreatmentKind> KINDS = Odds.of(70, ExternalTreatmentKind.SUBSTITUTION)
            .or(12, ExternalTreatmentKind.OUTPATIENT)
            .or(10, ExternalTreatmentKind.DAY)
            .or(8, ExternalTreatmentKind.RESIDENTIAL);
    private static final Odds<ProviderName> PROVIDERS = Odds.of(50, new ProviderName("Rusmiddelcenter Syd"))
            .or(30, new ProviderName("Klinikken ved Stranden"))
            .or(20, new ProviderName("Behandlingsstedet Lyngen"));
    private static final Odds<ExternalTreatmentStatus> FOUND = Odds.of(80, ExternalTreatmentStatus.AS_AGREED)
            .or(13, ExternalTreatmentStatus.TO_BE_CHANGED)
            .or(7, ExternalTreatmentStatus.NOT_ATTENDED);
    private static final int ENDS_PERCENT = 7;

    private final Life life;
    private final Dice dice;

    private ElsewhereInTreatment(Life life) {
        this.life = life;
        this.dice = life.town().dice(life.person().number(), "treatment elsewhere");
    }

    /** What follows when the authority has taken up the case. */
    public static Sequel followedUp(Life life) {
        return new ElsewhereInTreatment(life);
    }

    /** A treatment that began on a day and that nobody asks about. */
    public static void forgotten(Life life, LocalDate today) {
        new ElsewhereInTreatment(life).begin(today);
    }

    @Override
    public void enrolled(LocalDate day, EntryId enrolment) {
        life.on(WorkingDays.after(day, dice.between(0, 20)), today -> followUpAfter(today, begin(today)));
    }

    private EntryId begin(LocalDate today) {
        var command = new BeginExternalTreatment(today, Offers.AUTHORITY, dice.by(KINDS), dice.by(PROVIDERS), null);
        return life.write(Desk.AUTHORITY, command);
    }

    private void followUpAfter(LocalDate day, EntryId treatment) {
        life.on(WorkingDays.from(day.plusDays(dice.between(60, 95))), today -> {
            life.write(Desk.AUTHORITY, new FollowUpExternalTreatment(today, treatment, dice.by(FOUND), null));
            if (dice.chance(ENDS_PERCENT)) {
                life.on(
                        WorkingDays.from(today.plusDays(dice.between(5, 50))),
                        end -> life.write(
                                Desk.AUTHORITY,
                                new EndExternalTreatment(end, treatment, DischargeOutcome.STABILISED, null)));
            } else {
                followUpAfter(today, treatment);
            }
        });
    }
}
