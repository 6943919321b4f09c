package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.values.CancelledBy;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.SessionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course at an offer, from the enrolment over its sessions to the discharge. */
final class Course implements Ongoing {

    private static final Odds<Integer> MINUTES =
            Odds.of(50, 50).or(20, 60).or(15, 45).or(10, 30).or(5, 90);
    private static final int DAYS_OF_SILENCE = 24;

    private final Life life;
    private final CourseStyle style;
    private final EntryId enrolment;
    private final @Nullable Places places;
    private final Sequel sequel;
    private final DischargeOutcome outcome;
    private final LocalDate lastDay;
    private boolean over;

    private Course(
            Life life, LocalDate day, CourseStyle style, EntryId enrolment, @Nullable Places places, Sequel sequel) {
        this.life = life;
        this.style = style;
        this.enrolment = enrolment;
        this.places = places;
        this.sequel = sequel;
        this.outcome = life.dice().by(style.outcomes());
        int days = life.dice().within(style.lasts());
        boolean cutShort = outcome == DischargeOutcome.DROPPED_OUT || outcome == DischargeOutcome.EXCLUDED;
        this.lastDay = WorkingDays.from(day.plusDays(cutShort ? Math.max(14, days / 2) : days));
    }

    /** @param places where the place is to be given back at the end; absent where there are as many as it takes */
    static void begin(
            Life life, LocalDate day, CourseStyle style, EntryId enrolment, @Nullable Places places, Sequel sequel) {
        var course = new Course(life, day, style, enrolment, places, sequel);
        life.assign(style.desk(), day, enrolment);
        life.begun(course);
        life.on(course.lastDay, course::discharged);
        course.meetsAfter(day, new Range(2, Math.max(3, style.every().least())));
    }

    OfferId offer() {
        return style.offer();
    }

    private void meetsAfter(LocalDate day, Range days) {
        var next = WorkingDays.from(day.plusDays(life.dice().within(days)));
        if (next.isBefore(lastDay)) {
            life.on(next, this::meets);
        }
    }

    private void meets(LocalDate today) {
        if (over) {
            return;
        }
        var kind = life.dice().by(style.sessions());
        boolean gone = outcome == DischargeOutcome.DROPPED_OUT && today.isAfter(lastDay.minusDays(DAYS_OF_SILENCE));
        if (gone || life.dice().chance(style.attendance().missed())) {
            life.write(style.desk(), new MissSession(today, enrolment, kind, life.noteMaybe(35, Topic.MISSED)));
        } else if (life.dice().chance(style.attendance().cancelled())) {
            life.write(style.desk(), cancellation(today, kind));
        } else {
            int minutes = kind == SessionKind.GROUP ? 90 : life.dice().by(MINUTES);
            var session = new HoldSession(today, enrolment, kind, minutes, words(kind));
            new Slips(life, style).look(life.write(style.desk(), session), session);
        }
        meetsAfter(today, style.every());
    }

    private CancelSession cancellation(LocalDate today, SessionKind kind) {
        boolean byStaff = life.dice().chance(35);
        return new CancelSession(
                today,
                enrolment,
                kind,
                byStaff ? CancelledBy.STAFF : CancelledBy.CITIZEN,
                life.noteMaybe(50, byStaff ? Topic.CANCELLED_BY_STAFF : Topic.CANCELLED_BY_CITIZEN));
    }

    private void discharged(LocalDate today) {
        if (!over) {
            var discharge = discharge(today, outcome, sequel.leaving(today, outcome));
            sequel.discharged(today, discharge, outcome);
        }
    }

    @Override
    public void endOnLeaving(LocalDate day, Departure why) {
        discharge(day, why == Departure.DIED ? DischargeOutcome.DIED : DischargeOutcome.MOVED_AWAY, null);
    }

    private EntryId discharge(LocalDate today, DischargeOutcome how, @Nullable DischargeInitiative initiative) {
        over = true;
        life.ended(this);
        var command = new DischargeCitizen(today, enrolment, how, initiative, words(how));
        var discharge = life.write(style.desk(), command);
        if (places != null) {
            places.free(today);
        }
        FollowUp.planIfAskedFor(life, today, style.offer(), discharge, how);
        return discharge;
    }

    /** The sentences fit the usual kind of session; about others nothing is written. */
    private @Nullable Note words(SessionKind kind) {
        return kind == style.usualSession() ? life.noteMaybe(45, style.words()) : null;
    }

    private @Nullable Note words(DischargeOutcome how) {
        return switch (how) {
            case DRUG_FREE, REDUCED, STABILISED, COMPLETED -> life.noteMaybe(60, Topic.DISCHARGED_WELL);
            case DROPPED_OUT -> life.noteMaybe(60, Topic.DISCHARGED_GONE);
            case TRANSFERRED -> life.noteMaybe(60, Topic.DISCHARGED_ON);
            case EXCLUDED -> life.note(Topic.DISCHARGED_EXCLUDED);
            case MOVED_AWAY -> life.note(Topic.DISCHARGED_MOVED);
            case DIED, OTHER -> null;
        };
    }
}
