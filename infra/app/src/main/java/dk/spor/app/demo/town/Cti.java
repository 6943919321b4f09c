package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.rules.Rule.CtiPhases;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A CTI course: three phases with fewer and fewer contacts, pauses, and an end. */
public final class Cti implements Ongoing {

    private static final Odds<CtiContactKind> KINDS = Odds.of(52, CtiContactKind.COMMUNITY_MEETING)
            .or(18, CtiContactKind.PROVIDER_OR_NETWORK)
            .or(15, CtiContactKind.PHONE)
            .or(8, CtiContactKind.OFFICE_MEETING)
            .or(7, CtiContactKind.ATTEMPT);

    private final Life life;
    private final CtiPlan plan;
    private final LocalDate start;
    private final CtiPhases rule;
    private final EntryId course;
    private final CtiHandOver handOver;
    private CtiPhase phase = CtiPhase.TRANSITION;
    private boolean paused;
    private boolean over;

    private Cti(Life life, CtiPlan plan, LocalDate start, CtiPhases rule, EntryId course) {
        this.life = life;
        this.plan = plan;
        this.start = start;
        this.rule = rule;
        this.course = course;
        this.handOver = new CtiHandOver(life, course);
    }

    /** Phase 1 begins, unless the citizen is in a course already. */
    public static void start(Life life, LocalDate today, CtiPlan plan) {
        if (!life.ongoing(Cti.class).isEmpty()) {
            return;
        }
        var rule = life.town().rules.on(today, CtiPhases.class).orElseThrow();
        var areas = FocusAreas.of(CtiPhase.TRANSITION, life.dice());
        var entry = life.write(Desk.CTI, new StartCti(today, areas, life.noteMaybe(80, Topic.CTI_STARTED)));
        var cti = new Cti(life, plan, today, rule, entry);
        var assigned = life.assign(Desk.CTI, today, entry);
        var luck = life.town().dice(life.person().number(), "change of worker");
        if (luck.chance(20)) {
            life.on(WorkingDays.from(today.plusDays(luck.between(40, 120))), on -> cti.handOn(on, assigned));
        }
        life.begun(cti);
        cti.planSteps();
    }

    private void handOn(LocalDate today, EntryId assigned) {
        if (!over) {
            life.handOn(Desk.CTI, today, assigned);
        }
    }

    /** Somebody has come by before there is a course, to get to know the citizen. */
    public static void prepare(Life life, LocalDate today) {
        var dice = life.town().dice(life.person().number(), "contact-making");
        if (life.ongoing(Cti.class).isEmpty() && dice.chance(60)) {
            var met = WorkingDays.until(today.minusDays(dice.between(2, 12)));
            var contact = new RecordPreCtiContact(met, CtiContactKind.COMMUNITY_MEETING, null);
            life.writeWhenKnown(Desk.CTI, today, contact);
        }
    }

    private void planSteps() {
        life.on(WorkingDays.after(start, plan.firstContact()), this::contact);
        planPhase(CtiPhase.TRY_OUT);
        var pause = plan.pause();
        if (pause != null) {
            life.on(start.plusDays(pause.afterDays()), today -> pause(today, pause));
        }
        var earlyEnd = plan.earlyEnd();
        if (earlyEnd != null) {
            life.on(WorkingDays.from(start.plusDays(earlyEnd.afterDays())), today -> end(today, earlyEnd.reason()));
        }
    }

    private void planPhase(CtiPhase next) {
        if (next != plan.forgotten()) {
            life.on(dueAfter(next.number() - 1), today -> change(today, next));
        }
    }

    private LocalDate dueAfter(int phases) {
        return WorkingDays.from(plannedAfter(phases).plusDays(life.dice().within(plan.lateness())));
    }

    private LocalDate plannedAfter(int phases) {
        return start.plus(rule.phaseLength().multipliedBy(phases));
    }

    private void change(LocalDate today, CtiPhase next) {
        if (over) {
            return;
        }
        if (paused) {
            life.on(WorkingDays.from(today.plusDays(5)), later -> change(later, next));
            return;
        }
        phase = next;
        var areas = FocusAreas.of(next, life.dice());
        life.write(Desk.CTI, new ChangeCtiPhase(today, course, next, areas, life.noteMaybe(80, Topic.CTI_PHASE)));
        switch (next) {
            case TRANSITION -> throw new IllegalArgumentException("phase 1 begins with the course");
            case TRY_OUT -> planPhase(CtiPhase.TRANSFER_OF_CARE);
            case TRANSFER_OF_CARE -> planEnd(today);
        }
    }

    private void planEnd(LocalDate today) {
        if (!plan.handOverForgotten()) {
            var end = plannedAfter(CtiPhase.values().length);
            handOver.planFor(today, end.minus(rule.handOverAgreementBeforeEnd()), end);
        }
        if (!plan.neverEnded()) {
            life.on(dueAfter(CtiPhase.values().length), day -> end(day, CtiEndReason.COMPLETED));
        }
    }

    private void contact(LocalDate today) {
        if (over) {
            return;
        }
        if (!paused) {
            var kind = life.dice().by(KINDS);
            life.write(Desk.CTI, new RecordCtiContact(today, course, kind, words(kind)));
        }
        life.on(WorkingDays.from(today.plusDays(life.dice().within(daysToNextContact()))), this::contact);
    }

    private Range daysToNextContact() {
        return switch (phase) {
            case TRANSITION -> new Range(5, 8);
            case TRY_OUT -> new Range(12, 17);
            case TRANSFER_OF_CARE -> new Range(24, 34);
        };
    }

    private void pause(LocalDate today, CtiPlan.Pause how) {
        if (!over) {
            paused = true;
            var note = life.noteMaybe(80, words(how.reason()));
            life.write(Desk.CTI, new PauseCti(today, course, how.reason(), note));
            life.on(WorkingDays.from(today.plusDays(how.lasts())), this::resume);
        }
    }

    private void resume(LocalDate today) {
        if (!over) {
            paused = false;
            life.write(Desk.CTI, new ResumeCti(today, course, life.noteMaybe(80, Topic.CTI_RESUMED)));
        }
    }

    private void end(LocalDate today, CtiEndReason reason) {
        if (over) {
            return;
        }
        if (paused && reason == CtiEndReason.COMPLETED) {
            life.on(WorkingDays.from(today.plusDays(5)), later -> end(later, reason));
            return;
        }
        if (reason == CtiEndReason.COMPLETED && !handOver.doneBefore(today)) {
            handOver.catchUp(today);
            life.on(WorkingDays.after(today, 1), later -> end(later, reason));
            return;
        }
        over = true;
        handOver.drop();
        life.ended(this);
        life.write(Desk.CTI, new EndCti(today, course, reason, words(reason)));
    }

    @Override
    public void endOnLeaving(LocalDate day, Departure why) {
        end(day, why == Departure.DIED ? CtiEndReason.DIED : CtiEndReason.MOVED_AWAY);
    }

    private @Nullable Note words(CtiContactKind kind) {
        return switch (kind) {
            case COMMUNITY_MEETING -> life.noteMaybe(45, Topic.CTI_MEETING);
            case PROVIDER_OR_NETWORK -> life.noteMaybe(60, Topic.CTI_NETWORK);
            case PHONE -> life.noteMaybe(40, Topic.CTI_PHONE);
            case ATTEMPT -> life.noteMaybe(70, Topic.CTI_ATTEMPT);
            case OFFICE_MEETING -> null;
        };
    }

    private static Topic words(CtiPauseReason reason) {
        return switch (reason) {
            case ADMISSION -> Topic.CTI_PAUSED_ADMISSION;
            case PRISON -> Topic.CTI_PAUSED_PRISON;
            case AWAY, OTHER -> Topic.CTI_PAUSED_AWAY;
        };
    }

    private @Nullable Note words(CtiEndReason reason) {
        return switch (reason) {
            case COMPLETED -> life.noteMaybe(80, Topic.CTI_ENDED);
            case CITIZEN_STOPPED -> life.note(Topic.CTI_STOPPED);
            case MOVED_AWAY -> life.note(Topic.CTI_MOVED_AWAY);
            case LONG_ABSENCE, DIED, OTHER -> null;
        };
    }
}
