package dk.spor.query.replay;

import dk.spor.calendar.Weekdays;
import dk.spor.query.pathway.Complaint;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Intake;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.pathway.Referral;
import dk.spor.query.pathway.ReferralStep;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the times that law gives were kept: to begin treatment, to tell of a stay, to look at a complaint. */
final class DeadlineQuestions {

    private DeadlineQuestions() {}

    static Stream<Question> of(Decision decision, Knowledge versions, RuleCatalogue rules) {
        var offer = decision.offer();
        return Stream.concat(
                offer == null
                        ? Stream.empty()
                        : Stream.concat(
                                treatmentStart(decision, offer, versions, rules),
                                shelterNotice(offer, versions, rules)),
                reassessment(decision, versions, rules));
    }

    private static Stream<Question> treatmentStart(
            Decision decision, OfferId offer, Knowledge versions, RuleCatalogue rules) {
        return referral(decision, offer, versions.pathway())
                .map(referral -> requested(referral, versions.pathway()))
                .flatMap(requested -> rules.on(requested.on(), Rule.TreatmentStart.class))
                .filter(rule -> rule.offers().contains(offer))
                .map(rule -> Question.of(
                        CriterionKind.TREATMENT_START,
                        Bearing.DEADLINE,
                        rule.ref(),
                        known -> referral(decision, offer, known.pathway())
                                .map(referral -> begun(referral, rule, known))
                                .orElseGet(() -> Answer.of(Met.NOT_KNOWN, null))))
                .stream();
    }

    private static Answer begun(Referral referral, Rule.TreatmentStart rule, Knowledge known) {
        var requested = requested(referral, known.pathway());
        var enrolled = referral.steps().stream()
                .filter(ReferralStep.Enrolled.class::isInstance)
                .findFirst()
                .orElse(null);
        return kept(requested.on().plus(rule.within()), enrolled, known.asOf(), requested.entry());
    }

    /** The time runs from the day of the request, which is that of the intake where the referral came from one. */
    private static Dated requested(Referral referral, Pathway pathway) {
        Optional<Intake> intake = pathway.intakeOf(referral);
        return intake.isPresent() ? intake.get() : referral;
    }

    /** The one that the decision names, or else the latest one to the offer by its day. */
    private static Optional<Referral> referral(Decision decision, OfferId offer, Pathway pathway) {
        return pathway.lanes().stream()
                .filter(lane -> lane.offer().equals(offer))
                .flatMap(lane -> lane.referrals().stream())
                .filter(referral -> decision.referral() == null
                        ? !referral.on().isAfter(decision.on())
                        : referral.entry().id().equals(decision.referral()))
                .reduce((earlier, later) -> later);
    }

    private static Stream<Question> shelterNotice(OfferId offer, Knowledge versions, RuleCatalogue rules) {
        var begunOn = versions.course(offer).map(Enrolment::on).orElse(versions.on());
        return rules.on(begunOn, Rule.ShelterNotice.class).stream()
                .filter(rule -> rule.offers().contains(offer))
                .map(rule -> Question.of(
                        CriterionKind.SHELTER_NOTICE,
                        Bearing.DEADLINE,
                        rule.ref(),
                        known -> known.course(offer)
                                .map(stay -> kept(
                                        Weekdays.after(stay.on(), rule.withinWeekdays()),
                                        stay.notice(),
                                        known.asOf(),
                                        stay.entry()))
                                .orElseGet(() -> Answer.of(Met.NOT_KNOWN, null))));
    }

    private static Stream<Question> reassessment(Decision decision, Knowledge versions, RuleCatalogue rules) {
        return rules.on(versions.on(), Rule.ComplaintPeriod.class).stream()
                .filter(rule -> !decision.complaints().isEmpty())
                .map(rule -> Question.of(
                        CriterionKind.COMPLAINT_REASSESSMENT,
                        Bearing.DEADLINE,
                        rule.ref(),
                        known -> complaint(decision, known.pathway())
                                .map(complaint -> kept(
                                        complaint.on().plus(rule.toReassess()),
                                        complaint.settled(),
                                        known.asOf(),
                                        complaint.entry()))
                                .orElseGet(() -> Answer.of(Met.NOT_KNOWN, null))));
    }

    private static Optional<Complaint> complaint(Decision decision, Pathway pathway) {
        return pathway.decision(decision.entry().id())
                .flatMap(known -> known.complaints().stream().findFirst());
    }

    private static Answer kept(LocalDate dueOn, @Nullable Dated done, LocalDate asOf, Entry began) {
        var doneOn = done == null ? null : done.on();
        var met = doneOn == null && !asOf.isAfter(dueOn)
                ? Met.NOT_KNOWN
                : Met.of(doneOn != null && !doneOn.isAfter(dueOn));
        return Answer.of(met, new CriterionValue.Deadline(dueOn, doneOn), began, done == null ? null : done.entry());
    }
}
