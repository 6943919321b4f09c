package dk.spor.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import dk.spor.values.Role;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of one rule: what it says, from when until when, and who says so. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(name = Rule.FollowUpAfterDischarge.ID, value = Rule.FollowUpAfterDischarge.class),
    @JsonSubTypes.Type(name = Rule.CtiPhases.ID, value = Rule.CtiPhases.class),
    @JsonSubTypes.Type(name = Rule.CtiCaseload.ID, value = Rule.CtiCaseload.class),
    @JsonSubTypes.Type(name = Rule.CtiFidelity.ID, value = Rule.CtiFidelity.class),
    @JsonSubTypes.Type(name = Rule.PlaceOrder.ID, value = Rule.PlaceOrder.class),
    @JsonSubTypes.Type(name = Rule.TreatmentStart.ID, value = Rule.TreatmentStart.class),
    @JsonSubTypes.Type(name = Rule.ScreeningInTreatment.ID, value = Rule.ScreeningInTreatment.class),
    @JsonSubTypes.Type(name = Rule.ExternalTreatmentFollowUp.ID, value = Rule.ExternalTreatmentFollowUp.class),
    @JsonSubTypes.Type(name = Rule.TreatmentCourseGap.ID, value = Rule.TreatmentCourseGap.class),
    @JsonSubTypes.Type(name = Rule.ShelterNotice.ID, value = Rule.ShelterNotice.class),
    @JsonSubTypes.Type(name = Rule.ShelterDischarge.ID, value = Rule.ShelterDischarge.class),
    @JsonSubTypes.Type(name = Rule.ShelterRefund.ID, value = Rule.ShelterRefund.class),
    @JsonSubTypes.Type(name = Rule.ComplaintPeriod.ID, value = Rule.ComplaintPeriod.class),
    @JsonSubTypes.Type(name = Rule.LegalGround.ID, value = Rule.LegalGround.class)
})
public sealed interface Rule {

    /** Id and version, for what it decides to point at. */
    RuleRef ref();

    /** The first day on which it holds. */
    LocalDate validFrom();

    /** The first day on which it no longer holds; absent while it does. */
    @Nullable
    LocalDate validUntil();

    /** The law, seed or practice that says so. */
    String source();

    /** Whether it holds on a day. */
    default boolean holdsOn(LocalDate day) {
        var until = validUntil();
        return !day.isBefore(validFrom()) && (until == null || day.isBefore(until));
    }

    /**
     * Everyone discharged from one of these offers is followed up.
     *
     * @param offers the offers it speaks of
     * @param after how long after the discharge the follow-up is due
     */
    record FollowUpAfterDischarge(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            Period after)
            implements Rule {

        static final String ID = "follow-up-after-discharge";

        public FollowUpAfterDischarge {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * In which order a free place is offered to those who wait for it; of two who come first by it, the one who was
     * recorded first.
     *
     * @param by what decides
     */
    record PlaceOrder(
            int version, LocalDate validFrom, @Nullable LocalDate validUntil, String source, Criterion by)
            implements Rule {

        static final String ID = "place-order";

        /** What can decide who comes first. */
        public enum Criterion {
            /** Who has waited longest. */
            WAITED_LONGEST
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * How a CTI course is planned and what the method expects of it.
     *
     * @param phaseLength the length of each of the three phases
     * @param leastFocusAreas how many focus areas a phase has at the least
     * @param mostFocusAreas how many focus areas a phase has at the most
     * @param contactsInFirstMonth how many contacts the first month has at the least
     * @param handOverAgreementBeforeEnd how long before the end the hand-over agreement is due
     */
    record CtiPhases(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            Period phaseLength,
            int leastFocusAreas,
            int mostFocusAreas,
            int contactsInFirstMonth,
            Period handOverAgreementBeforeEnd)
            implements Rule {

        static final String ID = "cti-phases";

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * How many CTI courses a worker has at a time.
     *
     * @param most so many at the most for somebody who works full-time
     * @param assumed so many where the costs were worked out
     */
    record CtiCaseload(
            int version, LocalDate validFrom, @Nullable LocalDate validUntil, String source, int most, int assumed)
            implements Rule {

        static final String ID = "cti-caseload";

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * By what a CTI course is said to keep to the method.
     *
     * @param longest the longest that a course lasts
     * @param daysApart by how many days the phases' lengths may differ and still be equal
     * @param leastFocusAreas how many focus areas a phase has at the least
     * @param mostFocusAreas how many focus areas a phase has at the most
     * @param contactsInFirstMonth how many contacts the first month has at the least
     * @param meetingsInFirstPhase how many meetings with the citizen in the community phase 1 has at the least
     * @param networkInFirstPhase how many meetings with providers or network phase 1 has at the least
     */
    record CtiFidelity(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            Period longest,
            int daysApart,
            int leastFocusAreas,
            int mostFocusAreas,
            int contactsInFirstMonth,
            int meetingsInFirstPhase,
            int networkInFirstPhase)
            implements Rule {

        static final String ID = "cti-fidelity";

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * Treatment at one of these offers begins soon after it was asked for.
     *
     * @param offers the offers it speaks of
     * @param within how long after the day of the request it begins at the latest
     */
    record TreatmentStart(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            Period within)
            implements Rule {

        static final String ID = "treatment-start";

        public TreatmentStart {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * Everybody who is old enough and in a course at one of these offers is offered to be screened for mental illness.
     *
     * @param offers the offers it speaks of
     * @param fromAge from which age on, in whole years
     * @param within how long after the enrolment at the latest; for those who were too young then, after that birthday
     */
    record ScreeningInTreatment(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            int fromAge,
            Period within)
            implements Rule {

        static final String ID = "screening-in-treatment";

        public ScreeningInTreatment {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * A treatment elsewhere that one of these offers follows up is asked about again and again.
     *
     * @param offers the offers it speaks of
     * @param every how long after the beginning or the last follow-up the next is due
     */
    record ExternalTreatmentFollowUp(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            Period every)
            implements Rule {

        static final String ID = "external-treatment-follow-up";

        public ExternalTreatmentFollowUp {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * Two courses at these offers are reported as one when the second begins soon after the first has ended.
     *
     * @param offers the offers it speaks of; those that give drug treatment
     * @param fewerDaysThan from so many days from the discharge to the next enrolment on, they are two
     */
    record TreatmentCourseGap(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            int fewerDaysThan)
            implements Rule {

        static final String ID = "treatment-course-gap";

        public TreatmentCourseGap {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * The municipality that has the case is told of a stay at one of these offers soon after the enrolment.
     *
     * @param offers the offers it speaks of
     * @param withinWeekdays the last of so many weekdays after the day of the enrolment is the last day for it
     */
    record ShelterNotice(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            int withinWeekdays)
            implements Rule {

        static final String ID = "shelter-notice";

        public ShelterNotice {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * When the municipality may discharge from one of these offers.
     *
     * @param offers the offers it speaks of
     * @param homeGrounds by which grounds a home can be granted that needs no lease
     * @param supportGrounds by which grounds the support that goes with it is granted
     */
    record ShelterDischarge(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            List<LegalGroundId> homeGrounds,
            List<LegalGroundId> supportGrounds)
            implements Rule {

        static final String ID = "shelter-discharge";

        public ShelterDischarge {
            offers = List.copyOf(offers);
            homeGrounds = List.copyOf(homeGrounds);
            supportGrounds = List.copyOf(supportGrounds);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * How long the state pays a part of what a stay at one of these offers costs the municipality.
     *
     * @param offers the offers it speaks of
     * @param percent which part of the costs
     * @param days how many days of stay in a running year, which begins with the first enrolment; absent where their
     *     number has no limit and is not counted
     * @param restartsAfter how long after that enrolment the days are counted anew
     */
    record ShelterRefund(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            List<OfferId> offers,
            int percent,
            @Nullable Integer days,
            Period restartsAfter)
            implements Rule {

        static final String ID = "shelter-refund";

        public ShelterRefund {
            offers = List.copyOf(offers);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * How long one can complain of a decision after being told of it, and how long the municipality then has to look at
     * its decision again.
     *
     * @param toComplain from the day on which the decision was communicated
     * @param toReassess from the day on which the complaint was received
     */
    record ComplaintPeriod(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            Period toComplain,
            Period toReassess)
            implements Rule {

        static final String ID = "complaint-period";

        @Override
        public RuleRef ref() {
            return new RuleRef(ID, version);
        }
    }

    /**
     * A section of a law by which can be decided. Each is a rule of its own, and its name is the rule's id.
     *
     * @param ground its short name
     * @param law the law's name, in Danish
     * @param section the section as it is written, such as {@code § 101}
     * @param about what it is about, in Danish
     * @param kle the subject number by which the municipality files such cases; absent where there is none yet
     * @param deciders in which roles one may decide by it
     */
    record LegalGround(
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source,
            LegalGroundId ground,
            String law,
            String section,
            String about,
            @Nullable String kle,
            List<Role> deciders)
            implements Rule {

        static final String ID = "legal-ground";

        public LegalGround {
            deciders = List.copyOf(deciders);
        }

        @Override
        public RuleRef ref() {
            return new RuleRef(ground.value(), version);
        }
    }
}
