package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.ScreeningResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everyone over 18 in Pitstop is offered to be screened for mental illness, now and then later than they should be. */
final class PsychiatricScreening {

    private static final Odds<ScreeningResult> RESULTS = Odds.of(55, ScreeningResult.NOTHING_FOUND)
            .or(33, ScreeningResult.REFERRED_ON)
            .or(12, ScreeningResult.DECLINED);

    private PsychiatricScreening() {}

    static void planFor(Life life, LocalDate enrolledOn, EntryId enrolment) {
        life.on(WorkingDays.after(enrolledOn, life.dice().between(2, 9)), today -> {
            if (life.isGrownUp(today) && !life.screeningsAreForgotten()) {
                var dice = life.town().dice(life.person().number(), "screening in " + enrolment);
                var result = dice.by(RESULTS);
                life.write(Desk.PITSTOP, new HoldScreening(today, enrolment, result, words(life, result)));
            }
        });
    }

    private static @Nullable Note words(Life life, ScreeningResult result) {
        return switch (result) {
            case NOTHING_FOUND -> life.noteMaybe(70, Topic.SCREENING);
            case REFERRED_ON -> life.noteMaybe(70, Topic.SCREENING_REFERRED);
            case DECLINED -> null;
        };
    }
}
