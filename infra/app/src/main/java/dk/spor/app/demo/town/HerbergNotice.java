package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.values.EntryId;
import dk.spor.values.Municipality;
import java.time.LocalDate;

/** The shelter tells the municipality that has the case of a new guest: mostly in time, now and then late or never. */
final class HerbergNotice {

    private static final Odds<Municipality> MUNICIPALITIES = Odds.of(70, new Municipality("Ishøj"))
            .or(14, new Municipality("Vallensbæk"))
            .or(8, new Municipality("Høje-Taastrup"))
            .or(8, new Municipality("Greve"));
    private static final int NEVER_PERCENT = 4;
    private static final int LATE_PERCENT = 9;

    private HerbergNotice() {}

    static void planFor(Life life, LocalDate enrolledOn, EntryId enrolment) {
        var dice = life.town().dice(life.person().number(), "notice of " + enrolment);
        if (dice.chance(NEVER_PERCENT) || life.noticesAreForgotten()) {
            return;
        }
        int openDays = dice.chance(LATE_PERCENT) ? dice.between(4, 12) : dice.between(0, 2);
        var municipality = dice.by(MUNICIPALITIES);
        life.on(
                WorkingDays.after(enrolledOn, openDays),
                today -> life.write(Desk.HERBERG, new NotifyMunicipality(today, enrolment, municipality)));
    }
}
