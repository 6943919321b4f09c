package dk.spor.query.fidelity;

import dk.spor.query.caseload.Matter;
import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.cti.Contact;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.cti.PhaseContacts;
import dk.spor.query.timeline.Dated;
import dk.spor.rules.Rule.CtiCaseload;
import dk.spor.rules.Rule.CtiFidelity;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CtiContactKind;
import dk.spor.values.EntryId;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a course keeps to the method, as seen on a day: what happened later is not looked at. */
public final class Fidelity {

    private static final int PHASES = 3;

    private final CtiCourse course;
    private final LocalDate day;
    private final CtiFidelity rule;

    private Fidelity(CtiCourse course, LocalDate day, CtiFidelity rule) {
        this.course = course;
        this.day = day;
        this.rule = rule;
    }

    /**
     * Every criterion, in order; without any where no rule held on the first day of the course. That of the caseload is
     * left out where no rule tells its measure on the day.
     *
     * @param load of the worker who is responsible for the course on the day; absent where nobody is
     */
    public static List<FidelityItem> of(
            CtiCourse course, LocalDate day, RuleCatalogue rules, @Nullable WorkerLoad load) {
        return rules.on(course.on(), CtiFidelity.class)
                .map(rule -> new Fidelity(course.until(day), day, rule).items(rules, load))
                .orElse(List.of());
    }

    private List<FidelityItem> items(RuleCatalogue rules, @Nullable WorkerLoad load) {
        var items = new ArrayList<>(List.of(
                length(),
                equalPhases(),
                focusAreas(),
                firstMonth(),
                inFirstPhase(
                        FidelityCriterion.COMMUNITY_MEETINGS,
                        CtiContactKind.COMMUNITY_MEETING,
                        rule.meetingsInFirstPhase()),
                inFirstPhase(
                        FidelityCriterion.NETWORK_MEETINGS,
                        CtiContactKind.PROVIDER_OR_NETWORK,
                        rule.networkInFirstPhase()),
                fewerContacts(),
                item(FidelityCriterion.TEAM_SUPERVISION, FidelityState.NOT_YET_KNOWN, null, null, List.of())));
        rules.on(day, CtiCaseload.class).ifPresent(measure -> items.add(caseload(measure, load)));
        return List.copyOf(items);
    }

    private FidelityItem length() {
        var end = course.end();
        var last = end == null ? day : end.on();
        var latest = course.on().plus(rule.longest());
        var inTime = end == null ? FidelityState.NOT_YET_KNOWN : FidelityState.MET;
        return item(
                FidelityCriterion.LENGTH,
                last.isAfter(latest) ? FidelityState.NOT_MET : inTime,
                days(course.on(), last),
                days(course.on(), latest),
                Stream.concat(Stream.of(course), Stream.ofNullable(end)));
    }

    private FidelityItem equalPhases() {
        var over = course.actualPhases().stream()
                .filter(phase -> phase.until() != null)
                .toList();
        var lengths = over.stream()
                .flatMap(phase -> Stream.ofNullable(phase.until()).map(until -> days(phase.from(), until)))
                .sorted()
                .toList();
        Integer apart = lengths.size() < 2 ? null : lengths.getLast() - lengths.getFirst();
        boolean differ = apart != null && apart > rule.daysApart();
        return item(
                FidelityCriterion.EQUAL_PHASES,
                state(!differ && over.size() == PHASES, differ || (ended() && over.size() < PHASES)),
                apart,
                rule.daysApart(),
                over.stream().map(phase -> phase.entry().id()).toList());
    }

    private FidelityItem focusAreas() {
        var phases = course.actualPhases();
        int others = Math.toIntExact(phases.stream()
                .map(phase -> phase.focusAreas().size())
                .filter(areas -> areas < rule.leastFocusAreas() || areas > rule.mostFocusAreas())
                .count());
        return item(
                FidelityCriterion.FOCUS_AREAS,
                state(others == 0 && (ended() || phases.size() == PHASES), others > 0),
                others,
                0,
                phases.stream().map(phase -> phase.entry().id()).toList());
    }

    private FidelityItem firstMonth() {
        var until = course.on().plusMonths(1);
        var contacts = course.contacts().stream()
                .filter(Contact::counts)
                .filter(contact -> contact.on().isBefore(until))
                .toList();
        return enough(
                FidelityCriterion.FIRST_MONTH_CONTACTS,
                contacts,
                rule.contactsInFirstMonth(),
                ended() || !day.isBefore(until));
    }

    private FidelityItem inFirstPhase(FidelityCriterion criterion, CtiContactKind kind, int least) {
        var first = course.actualPhases().getFirst();
        var contacts = course.contacts().stream()
                .filter(contact -> contact.kind() == kind)
                .filter(contact ->
                        course.phaseOn(contact.on()).filter(first::equals).isPresent())
                .toList();
        return enough(criterion, contacts, least, first.until() != null);
    }

    private FidelityItem fewerContacts() {
        var phases = course.contactsPerPhase();
        int notFewer = Math.toIntExact(phases.stream()
                .filter(phase -> phase.taper() == PhaseContacts.Taper.NOT_FEWER)
                .count());
        return item(
                FidelityCriterion.FEWER_CONTACTS,
                state(notFewer == 0 && ended() && phases.size() == PHASES, notFewer > 0),
                notFewer,
                0,
                course.contacts().stream().filter(Contact::counts));
    }

    private FidelityItem caseload(CtiCaseload measure, @Nullable WorkerLoad load) {
        if (load == null) {
            return new FidelityItem(
                    FidelityCriterion.CASELOAD,
                    FidelityState.NOT_YET_KNOWN,
                    null,
                    measure.most(),
                    measure.ref(),
                    List.of());
        }
        boolean within = load.ctiCourses() <= measure.most();
        return new FidelityItem(
                FidelityCriterion.CASELOAD,
                within ? FidelityState.MET : FidelityState.NOT_MET,
                load.ctiCourses(),
                measure.most(),
                measure.ref(),
                load.matters().stream()
                        .filter(matter -> course.entry().id().equals(matter.of()))
                        .map(Matter::proof)
                        .flatMap(List::stream)
                        .toList());
    }

    private FidelityItem enough(FidelityCriterion criterion, List<Contact> contacts, int least, boolean over) {
        boolean met = contacts.size() >= least;
        return item(criterion, state(met, over && !met), contacts.size(), least, contacts.stream());
    }

    private boolean ended() {
        return course.end() != null;
    }

    private static FidelityState state(boolean met, boolean notMet) {
        if (notMet) {
            return FidelityState.NOT_MET;
        }
        return met ? FidelityState.MET : FidelityState.NOT_YET_KNOWN;
    }

    private FidelityItem item(
            FidelityCriterion criterion,
            FidelityState state,
            @Nullable Integer figure,
            @Nullable Integer measure,
            Stream<? extends Dated> proof) {
        return item(
                criterion,
                state,
                figure,
                measure,
                proof.map(dated -> dated.entry().id()).toList());
    }

    private FidelityItem item(
            FidelityCriterion criterion,
            FidelityState state,
            @Nullable Integer figure,
            @Nullable Integer measure,
            List<EntryId> proof) {
        RuleRef ref = rule.ref();
        return new FidelityItem(criterion, state, figure, measure, ref, proof);
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(until.toEpochDay() - from.toEpochDay());
    }
}
