package dk.spor.query.cti;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.CtiEvent.PreCtiContactRecorded;
import dk.spor.events.OfferEvent;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Every CTI course of one citizen. The fold knows no clock; what depends on the day is asked with the day.
 *
 * @param courses in order of valid time; one at a time, but a citizen can have another after years
 * @param contactMaking contacts that name no course, in order of valid time
 */
public record CtiTimeline(CitizenId citizen, List<CtiCourse> courses, List<Contact> contactMaking) {

    /** Raised with every change of {@link #evolve} or of what is stored; the views are then rebuilt. */
    public static final int FOLD_VERSION = 4;

    public CtiTimeline {
        courses = List.copyOf(courses);
        contactMaking = List.copyOf(contactMaking);
    }

    /** A citizen who has had no CTI. */
    public static CtiTimeline of(CitizenId citizen) {
        return new CtiTimeline(citizen, List.of(), List.of());
    }

    /**
     * What the timeline is once this, too, is known. Events come in the order of the log.
     *
     * @throws UnfoldableEvent when the event names a course that nothing before it began
     */
    public static CtiTimeline evolve(CtiTimeline timeline, RecordedEvent recorded) {
        var at = Entry.of(recorded);
        return switch (recorded.event()) {
            case OfferEvent ignored -> timeline;
            case CtiEvent event -> timeline.evolve(event, at);
            case CitizenEvent ignored -> timeline;
        };
    }

    /**
     * Pre-CTI: the contacts by which a course was prepared, which are those since the course before it started. The
     * nine months don't begin with them.
     */
    public List<Contact> contactMakingBefore(CtiCourse course) {
        var before = courses.stream()
                .filter(other -> other.on().isBefore(course.on()))
                .map(CtiCourse::on)
                .max(LocalDate::compareTo);
        return contactMaking.stream()
                .filter(contact -> contact.on().isBefore(course.on()))
                .filter(contact -> before.isEmpty() || !contact.on().isBefore(before.get()))
                .toList();
    }

    /**
     * What the method asks for and has not got yet, as seen on a day; the longest overdue first.
     *
     * @param rules must hold every version of the rule that a course was planned by
     */
    public List<Due> due(LocalDate today, RuleCatalogue rules) {
        var due = courses.stream()
                .flatMap(course -> CtiExpectations.due(course, CtiRules.of(course, rules), today).stream())
                .toList();
        return Due.together(due, List.of());
    }

    /** A course, by the entry that started it. */
    public Optional<CtiCourse> course(EntryId id) {
        return courses.stream().filter(course -> course.entry().id().equals(id)).findFirst();
    }

    /** Whether a course runs, of which something can become due. */
    public boolean hasOpenMatters() {
        return courses.stream().anyMatch(course -> course.end() == null);
    }

    private CtiTimeline evolve(CtiEvent cti, Entry at) {
        var on = cti.happenedOn();
        return switch (cti) {
            case PreCtiContactRecorded event ->
                new CtiTimeline(citizen, courses, InOrder.with(contactMaking, new Contact(at, on, event.kind())));
            case CtiStarted event ->
                with(InOrder.with(courses, CtiCourse.begun(at, on, event.focusAreas(), event.planned(), event.rule())));
            case CtiPhaseChanged event ->
                in(event.course(), course -> course.with(new PhaseChange(at, on, event.to(), event.focusAreas())));
            case CtiPaused event ->
                in(event.course(), course -> course.with(new PauseMark.Paused(at, on, event.reason())));
            case CtiResumed event -> in(event.course(), course -> course.with(new PauseMark.Resumed(at, on)));
            case CtiContactRecorded event ->
                in(event.course(), course -> course.with(new Contact(at, on, event.kind())));
            case CtiHandOverAgreed event ->
                in(event.course(), course -> course.with(new HandOverAgreement(at, on, event.with(), event.areas())));
            case CtiFollowOnStarted event ->
                in(event.course(), course -> course.with(new FollowOn(at, on, event.by())));
            case CtiEnded event -> in(event.course(), course -> course.with(new CtiEnd(at, on, event.reason())));
        };
    }

    private CtiTimeline in(EntryId id, UnaryOperator<CtiCourse> change) {
        if (courses.stream().noneMatch(course -> course.entry().id().equals(id))) {
            throw new UnfoldableEvent("CTI course", id);
        }
        return with(InOrder.exchange(courses, course -> course.entry().id().equals(id), change));
    }

    private CtiTimeline with(List<CtiCourse> changed) {
        return new CtiTimeline(citizen, changed, contactMaking);
    }
}
