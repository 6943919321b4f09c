package dk.spor.app.demo.town;

import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.SessionKind;
import java.time.LocalDate;

/** Slips of the pen: now and then a session is written down wrongly, found out, and put right. */
final class Slips {

    private static final int ONE_OF = 90;
    private static final int FOUND_AFTER_DAYS = 8;

    private final Life life;
    private final CourseStyle style;

    Slips(Life life, CourseStyle style) {
        this.life = life;
        this.style = style;
    }

    /** Looks once more at a session that has been written down. */
    void look(EntryId session, HoldSession written) {
        // Not by the dice, so that the town lives on as it would have without the slip.
        switch (Math.floorMod(session.value().hashCode(), ONE_OF)) {
            case 0 -> later(written.on(), today -> longer(session, written, today));
            case 1 -> later(written.on(), today -> nobodyCame(session, written, today));
            case 2 -> twice(written);
            default -> {}
        }
    }

    private void later(LocalDate day, Step step) {
        life.on(WorkingDays.from(day.plusDays(FOUND_AFTER_DAYS)), step);
    }

    private void longer(EntryId session, HoldSession was, LocalDate today) {
        var instead = new HoldSession(was.on(), was.enrolment(), was.kind(), lengthOf(was) + 15, was.note());
        correct(today, session, CorrectionReason.WRITTEN_WRONGLY, instead);
    }

    private static int lengthOf(HoldSession session) {
        var minutes = session.minutes();
        return minutes == null ? 45 : minutes;
    }

    private void nobodyCame(EntryId session, HoldSession was, LocalDate today) {
        var instead = new MissSession(
                was.on(), was.enrolment(), SessionKind.INDIVIDUAL, new Note("Mødte ikke; samtalen var en andens."));
        correct(today, session, CorrectionReason.OTHER_CITIZEN, instead);
    }

    private void twice(HoldSession written) {
        var copy = life.write(style.desk(), written);
        later(
                written.on(),
                today ->
                        life.write(style.desk(), new RetractEntry(today, copy, CorrectionReason.RECORDED_TWICE, null)));
    }

    private void correct(LocalDate today, EntryId session, CorrectionReason reason, CitizenCommand instead) {
        life.write(style.desk(), new CorrectEntry(today, session, reason, null, instead));
    }
}
