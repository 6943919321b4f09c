package dk.spor.query.pathway;

import dk.spor.calendar.Weekdays;
import dk.spor.query.timeline.Due;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What law and practice ask for on a pathway, until it is done. Each names the entries by which it began. */
final class Deadlines {

    private static final Set<Referral.State> OPEN = EnumSet.of(
            Referral.State.REFERRED,
            Referral.State.WAITING,
            Referral.State.ACCEPTED,
            Referral.State.PLACE_OFFERED,
            Referral.State.PLACE_REFUSED);

    private final Pathway pathway;
    private final RuleCatalogue rules;
    private final LocalDate today;

    private Deadlines(Pathway pathway, RuleCatalogue rules, LocalDate today) {
        this.pathway = pathway;
        this.rules = rules;
        this.today = today;
    }

    /** The longest overdue first. */
    static List<Due> of(Pathway pathway, RuleCatalogue rules, LocalDate today) {
        var deadlines = new Deadlines(pathway, rules, today);
        var due = Stream.concat(
                        pathway.lanes().stream()
                                .flatMap(lane -> Stream.of(
                                                deadlines.followUps(lane),
                                                deadlines.treatmentStarts(lane),
                                                deadlines.notices(lane))
                                        .flatMap(some -> some)),
                        pathway.decisions().stream().flatMap(decision -> deadlines.reassessment(decision).stream()))
                .toList();
        return Due.together(
                due,
                Stream.concat(
                                ScreeningDeadlines.of(pathway, rules, today),
                                ExternalTreatments.due(pathway.externalTreatments(), rules, today))
                        .toList());
    }

    /** Whether there is anything that a rule could ask for. */
    static boolean anythingOpen(Pathway pathway) {
        return pathway.lanes().stream().anyMatch(Deadlines::anythingOpen)
                || pathway.externalTreatments().stream().anyMatch(treatment -> treatment.end() == null)
                || pathway.decisions().stream()
                        .anyMatch(decision -> decision.openComplaint().isPresent());
    }

    private static boolean anythingOpen(Lane lane) {
        return lane.followUps().stream().anyMatch(followUp -> followUp.result() == null)
                || lane.referrals().stream().anyMatch(referral -> OPEN.contains(referral.state()));
    }

    private Stream<Due> followUps(Lane lane) {
        return lane.followUps().stream()
                .filter(followUp -> followUp.result() == null)
                .map(followUp -> Due.seenOn(
                        today,
                        Due.What.FOLLOW_UP,
                        followUp.entry().id(),
                        lane.offer(),
                        followUp.dueOn(),
                        List.of(followUp.discharge(), followUp.entry().id())));
    }

    private Stream<Due> treatmentStarts(Lane lane) {
        return lane.referrals().stream()
                .filter(referral -> OPEN.contains(referral.state()))
                .flatMap(referral -> treatmentStart(lane, referral).stream());
    }

    /** The time runs from the day of the request, which is that of the intake where the referral came from one. */
    private Optional<Due> treatmentStart(Lane lane, Referral referral) {
        var intake = pathway.intakeOf(referral);
        var requested = intake.map(Intake::on).orElse(referral.on());
        return rules.on(requested, Rule.TreatmentStart.class)
                .filter(rule -> rule.offers().contains(lane.offer()))
                .map(rule -> Due.seenOn(
                        today,
                        Due.What.TREATMENT_START,
                        referral.entry().id(),
                        lane.offer(),
                        requested.plus(rule.within()),
                        Stream.concat(
                                        intake.stream().map(it -> it.entry().id()),
                                        Stream.of(referral.entry().id()))
                                .toList()));
    }

    private Stream<Due> notices(Lane lane) {
        return lane.enrolments().stream()
                .filter(enrolment -> enrolment.notice() == null)
                .flatMap(enrolment -> rules.on(enrolment.on(), Rule.ShelterNotice.class).stream()
                        .filter(rule -> rule.offers().contains(lane.offer()))
                        .map(rule -> Due.seenOn(
                                today,
                                Due.What.SHELTER_NOTICE,
                                enrolment.entry().id(),
                                lane.offer(),
                                Weekdays.after(enrolment.on(), rule.withinWeekdays()),
                                List.of(enrolment.entry().id()))));
    }

    private Optional<Due> reassessment(Decision decision) {
        return decision.openComplaint()
                .flatMap(complaint -> rules.on(complaint.on(), Rule.ComplaintPeriod.class)
                        .map(rule -> Due.seenOn(
                                today,
                                Due.What.COMPLAINT_REASSESSMENT,
                                complaint.entry().id(),
                                decision.offer(),
                                complaint.on().plus(rule.toReassess()),
                                List.of(decision.entry().id(), complaint.entry().id()))));
    }
}
