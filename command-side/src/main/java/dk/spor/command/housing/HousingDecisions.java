package dk.spor.command.housing;

import dk.spor.command.HousingCommand;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.treatment.Course;
import dk.spor.command.treatment.TreatmentRules;
import dk.spor.command.treatment.TreatmentState;
import dk.spor.command.treatment.WithinEnrolment;
import dk.spor.events.CitizenEvent;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.values.OfferKind;

/** What becomes of what is asked about where a citizen lives. */
public final class HousingDecisions {

    private HousingDecisions() {}

    /** @param courses the enrolments that a night at a shelter belongs to */
    public static Verdict<CitizenEvent> decide(
            HousingState state, TreatmentState courses, HousingCommand command, Context context) {
        return switch (command) {
            case MoveHome asked -> move(state, asked, context);
            case ObserveHousing asked -> observe(asked, context);
            case SpendShelterNight asked -> night(courses, asked, context);
            case NotifyMunicipality asked ->
                courses.courses()
                        .find(asked.enrolment())
                        .map(course -> notify(course, asked, context))
                        .orElseGet(() -> Verdict.refuse(TreatmentRules.enrolmentKnown()));
        };
    }

    private static Verdict<CitizenEvent> move(HousingState state, MoveHome asked, Context context) {
        return Check.start()
                .forbid(Moving.outOf(state, asked))
                .forbid(Moving.beforeNext(state, asked))
                .accept(() -> new HomeMoved(
                        context.newEntry(), context.citizen(), asked.on(), asked.from(), asked.to(), asked.note()));
    }

    private static Verdict<CitizenEvent> observe(ObserveHousing asked, Context context) {
        return Check.start()
                .accept(() -> new HousingObserved(
                        context.newEntry(), context.citizen(), asked.on(), asked.situation(), asked.note()));
    }

    private static Verdict<CitizenEvent> night(TreatmentState courses, SpendShelterNight asked, Context context) {
        return Check.start()
                .forbid(WithinEnrolment.NIGHT.check(courses, asked.enrolment(), asked.on()))
                .forbid(courses.courses()
                        .find(asked.enrolment())
                        .filter(course -> !atShelter(course, context))
                        .map(course -> HousingRules.nightAtShelter(course.span().from())))
                .accept(() ->
                        new ShelterNightSpent(context.newEntry(), context.citizen(), asked.on(), asked.enrolment()));
    }

    private static Verdict<CitizenEvent> notify(Course course, NotifyMunicipality asked, Context context) {
        var enrolled = course.span().from();
        return Check.start()
                .forbid(!atShelter(course, context), () -> HousingRules.noticeOfShelterStay(enrolled))
                .forbid(course.notified(), HousingRules::notifiedOnce)
                .forbid(enrolled.ifAfter(asked.on()), HousingRules::notifiedAfter)
                .accept(() -> new MunicipalityNotified(
                        context.newEntry(), context.citizen(), asked.on(), asked.enrolment(), asked.municipality()));
    }

    private static boolean atShelter(Course course, Context context) {
        return context.offers()
                .find(course.offer())
                .map(offer -> offer.kind() == OfferKind.SHELTER)
                .orElse(true);
    }
}
