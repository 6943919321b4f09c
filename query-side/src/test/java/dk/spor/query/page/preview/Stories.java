package dk.spor.query.page.preview;

import static dk.spor.values.HousingSituation.FRIENDS_OR_FAMILY;
import static dk.spor.values.HousingSituation.HOSPITAL;
import static dk.spor.values.HousingSituation.OWN_HOME;
import static dk.spor.values.HousingSituation.SHELTER;
import static dk.spor.values.HousingSituation.STREET;

import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.testing.Examples;
import dk.spor.values.AssessmentKind;
import dk.spor.values.Circumstance;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LegalGroundId;
import dk.spor.values.LifeDimension;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.SessionKind;
import dk.spor.values.Substance;
import dk.spor.values.SubstanceStatus;
import dk.spor.values.WithdrawalReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented citizens, all of them seen on {@link #TODAY}. */
public final class Stories {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final OfferId PITSTOP = new OfferId("pitstop");
    private static final OfferId HERBERG = new OfferId("herberg");
    private static final OfferId PSYCHIATRY = new OfferId("socialpsykiatri");
    private static final OfferId MENTOR = new OfferId("mentor");
    private static final OfferId CAFE = new OfferId("det-gule-hus");
    private static final OfferId NOVAVI = new OfferId("novavi");

    private Stories() {}

    /** The offers, by the names they are shown under. */
    public static SortedMap<OfferId, OfferCard> offers() {
        var offers = new TreeMap<OfferId, OfferCard>();
        offer(offers, PITSTOP, "Pitstop", OfferKind.DRUG_TREATMENT, ofPitstop(13, 35), ofPitstop(13, null));
        offer(offers, HERBERG, "Herberget, de fleksible afklaringspladser", OfferKind.SHELTER, ofHerberg());
        offer(offers, PSYCHIATRY, "Socialpsykiatri", OfferKind.SOCIAL_PSYCHIATRY);
        offer(offers, MENTOR, "MentorIshøj", OfferKind.MENTORING);
        offer(offers, CAFE, "Det Gule Hus", OfferKind.CAFE, OfferTerms.silent());
        offer(offers, NOVAVI, "Novavi", OfferKind.ALCOHOL_TREATMENT);
        return offers;
    }

    /** Everyone. */
    public static List<Story> all() {
        return List.of(
                nothingYet(),
                twoWeeks(),
                fourYears(),
                nightsOnAndOff(),
                oneYear(),
                markupInTheName(),
                decided(),
                corrected());
    }

    /** Registered, and nothing more. */
    public static Story nothingYet() {
        return new Story(1).registered(day(2026, 11, 18), "Tilde", "Tomgang", "6105992345");
    }

    /** Two weeks: an intake, a wait and the first talks. */
    public static Story twoWeeks() {
        var story = new Story(2).registered(day(2026, 11, 6), "Frederik", "Frisk", "7203045234");
        story.intake(day(2026, 11, 6), IntakeChannel.SELF, LifeDimension.SUBSTANCE_USE, LifeDimension.FINANCES);
        story.assessed(day(2026, 11, 9), AssessmentKind.CRISIS_NEEDS);
        var referral = story.referred(day(2026, 11, 9), PITSTOP);
        story.waitListed(day(2026, 11, 10), referral);
        story.accepted(day(2026, 11, 12), referral);
        var enrolment = story.enrolled(day(2026, 11, 13), referral, PITSTOP);
        story.held(day(2026, 11, 13), enrolment, SessionKind.INDIVIDUAL, 50);
        story.missed(day(2026, 11, 16), enrolment, SessionKind.GROUP);
        story.planned(day(2026, 11, 16), CitizenAgreement.AGREED);
        story.goal(day(2026, 11, 16), "Jeg vil kunne sove.", PITSTOP);
        story.goalChanged(
                day(2026, 11, 19), story.goal(day(2026, 11, 16), "Et job.", PITSTOP), "Et job om formiddagen.");
        story.cancelled(day(2026, 11, 18), enrolment, SessionKind.INDIVIDUAL);
        story.held(day(2026, 11, 19), enrolment, SessionKind.WALK_AND_TALK, 45);
        story.held(day(2026, 11, 19), enrolment, SessionKind.CONSULTANT, 30);
        var cafe = story.referred(day(2026, 11, 17), CAFE);
        story.waitListed(day(2026, 11, 17), cafe);
        story.seen(day(2026, 11, 6), FRIENDS_OR_FAMILY);
        return story;
    }

    /** A year at one offer, with a follow-up that is overdue. */
    public static Story oneYear() {
        var story = new Story(5).registered(day(2025, 8, 4), "Ågot", "Årstid", "6811771321");
        story.intake(day(2025, 8, 4), IntakeChannel.RELATIVE, LifeDimension.SUBSTANCE_USE);
        var referral = story.referred(day(2025, 8, 4), PITSTOP);
        var enrolment = story.enrolled(day(2025, 8, 18), referral, PITSTOP);
        sessions(story, enrolment, day(2025, 8, 20), day(2026, 3, 10), 7, new Random(5));
        var discharge = story.discharged(day(2026, 3, 12), enrolment, DischargeOutcome.REDUCED);
        story.followUpPlanned(day(2026, 3, 12), discharge, PITSTOP);
        story.moved(day(2025, 10, 1), FRIENDS_OR_FAMILY, OWN_HOME);
        return story;
    }

    /** Four years, six offers, three hundred sessions, a stay at the herberg, a relapse, and CTI with a pause. */
    public static Story fourYears() {
        var story = new Story(3).registered(day(2022, 12, 5), "Åse Ærø", "Ømark", "6101901234");
        var chance = new Random(3);
        story.intake(day(2022, 12, 5), IntakeChannel.OUTREACH, LifeDimension.HOUSING, LifeDimension.SUBSTANCE_USE);
        story.seen(day(2022, 12, 5), STREET);
        story.moved(day(2023, 1, 16), FRIENDS_OR_FAMILY, SHELTER);

        var shelter = story.referred(day(2022, 12, 20), HERBERG);
        story.waitListed(day(2022, 12, 22), shelter);
        var stay = story.enrolled(day(2023, 1, 16), shelter, HERBERG);
        story.municipalityTold(day(2023, 1, 18), stay);
        story.nights(day(2023, 1, 16), day(2023, 4, 2), stay);
        story.nights(day(2023, 4, 9), day(2023, 9, 30), stay);
        story.held(day(2023, 2, 1), stay, SessionKind.PRACTICAL_SUPPORT, 60);
        story.held(day(2023, 5, 3), stay, SessionKind.PRACTICAL_SUPPORT, 60);

        var tooEarly = story.referred(day(2023, 1, 20), PITSTOP);
        story.declined(day(2023, 2, 2), tooEarly, DeclineGround.WRONG_SUBSTANCE);
        var alcohol = story.referred(day(2023, 2, 3), NOVAVI);
        var drinking = story.enrolled(day(2023, 2, 14), alcohol, NOVAVI);
        sessions(story, drinking, day(2023, 2, 15), day(2023, 7, 1), 7, chance);
        story.discharged(day(2023, 7, 3), drinking, DischargeOutcome.DROPPED_OUT);

        var pitstop = story.referred(day(2023, 7, 5), PITSTOP);
        story.waitListed(day(2023, 7, 10), pitstop);
        story.accepted(day(2023, 8, 1), pitstop);
        var treatment = story.enrolled(day(2023, 8, 21), pitstop, PITSTOP);
        sessions(story, treatment, day(2023, 8, 22), day(2024, 9, 20), 3, chance);
        var discharge = story.discharged(day(2024, 9, 24), treatment, DischargeOutcome.DRUG_FREE);
        var followUp = story.followUpPlanned(day(2024, 9, 24), discharge, PITSTOP);
        var prevention = story.relapsePreventionStarted(day(2024, 10, 1), discharge, PITSTOP);
        story.relapse(day(2025, 2, 8));
        story.relapsePreventionEnded(day(2025, 2, 20), prevention, RelapsePreventionOutcome.RELAPSED);
        story.followUpHeld(day(2025, 3, 27), followUp, SubstanceStatus.RELAPSED);

        var again = story.referred(day(2025, 2, 20), PITSTOP);
        var secondTreatment = story.enrolled(day(2025, 3, 3), again, PITSTOP);
        sessions(story, secondTreatment, day(2025, 3, 4), day(2026, 4, 1), 4, chance);
        var secondDischarge = story.discharged(day(2026, 4, 8), secondTreatment, DischargeOutcome.STABILISED);
        story.followUpPlanned(day(2026, 4, 8), secondDischarge, PITSTOP);

        var psychiatry = story.referred(day(2024, 1, 8), PSYCHIATRY);
        story.waitListed(day(2024, 1, 15), psychiatry);
        var support = story.enrolled(day(2024, 5, 6), psychiatry, PSYCHIATRY);
        sessions(story, support, day(2024, 5, 7), day(2026, 11, 18), 14, chance);

        var mentor = story.referred(day(2025, 9, 1), MENTOR);
        story.withdrawn(day(2025, 10, 20), mentor, WithdrawalReason.CITIZEN_DECLINED);
        var cafe = story.referred(day(2026, 1, 12), CAFE);
        story.enrolled(day(2026, 1, 12), cafe, CAFE);

        story.discharged(day(2023, 9, 30), stay, DischargeOutcome.TRANSFERRED);
        story.moved(day(2023, 9, 30), SHELTER, OWN_HOME);
        story.moved(day(2025, 11, 3), OWN_HOME, HOSPITAL);
        story.moved(day(2025, 12, 15), HOSPITAL, FRIENDS_OR_FAMILY);
        story.seen(day(2026, 1, 20), FRIENDS_OR_FAMILY);
        story.moved(day(2026, 3, 1), FRIENDS_OR_FAMILY, OWN_HOME);
        story.intake(day(2025, 12, 15), IntakeChannel.HOSPITAL, LifeDimension.HOUSING);
        story.assessed(day(2024, 1, 10), AssessmentKind.MENTAL_HEALTH_SCREENING);

        cti(story);
        return story;
    }

    /** A shelter used on and off for two years: many runs of nights. */
    public static Story nightsOnAndOff() {
        var story = new Story(4).registered(day(2024, 1, 2), "Nils", "Nattergal", "6512561357");
        var referral = story.referred(day(2024, 1, 2), HERBERG);
        var stay = story.enrolled(day(2024, 1, 2), referral, HERBERG);
        var chance = new Random(4);
        for (var night = day(2024, 1, 2); night.isBefore(TODAY); ) {
            var until = night.plusDays(1 + chance.nextInt(9));
            story.nights(night, until.isBefore(TODAY) ? until : TODAY, stay);
            night = until.plusDays(1 + chance.nextInt(4));
        }
        return story;
    }

    /** A name that would be markup if nobody took care. */
    public static Story markupInTheName() {
        var story = new Story(6).registered(day(2026, 11, 1), "<b>Mark</b>", "O'Up & \"Co\"", "6103031234");
        story.moved(day(2026, 11, 2), null, OWN_HOME);
        return story;
    }

    /** Treatment was granted before all that had happened had been recorded; and there is a complaint. */
    public static Story decided() {
        var story = new Story(7).registered(day(2026, 10, 1), "Alma", "Afgjort", "6402884321");
        story.intake(day(2026, 10, 1), IntakeChannel.SELF, LifeDimension.SUBSTANCE_USE);
        var referral = story.referred(day(2026, 10, 2), PITSTOP);
        story.seen(day(2026, 10, 6), STREET);
        var decision = story.decided(day(2026, 10, 9), PITSTOP, referral, 3);
        story.communicated(day(2026, 10, 12), decision);
        story.enrolled(day(2026, 10, 14), referral, PITSTOP);
        story.complained(day(2026, 10, 30), decision);
        return story;
    }

    /** Two sessions were not as they were first written; of a third, the correction was taken back. */
    public static Story corrected() {
        var story = new Story(8).registered(day(2026, 6, 1), "Rita", "Rettet", "6507814321");
        var referral = story.referred(day(2026, 6, 2), PITSTOP);
        var enrolment = story.enrolled(day(2026, 6, 4), referral, PITSTOP);
        var moved = story.held(day(2026, 6, 9), enrolment, SessionKind.INDIVIDUAL, 45);
        var twice = story.held(day(2026, 6, 16), enrolment, SessionKind.INDIVIDUAL, 45);
        var right = story.held(day(2026, 6, 23), enrolment, SessionKind.INDIVIDUAL, 45);
        var decision = story.decided(day(2026, 6, 30), PITSTOP, referral, 6);
        story.sessionMoved(day(2026, 7, 1), moved, day(2026, 6, 9), enrolment, day(2026, 6, 10));
        story.retracted(day(2026, 7, 2), twice, "session-held", day(2026, 6, 16), decision);
        var mistake = story.sessionMoved(day(2026, 7, 3), right, day(2026, 6, 23), enrolment, day(2026, 6, 24));
        story.retracted(day(2026, 7, 4), mistake, "entry-corrected", day(2026, 7, 3));
        return story;
    }

    private static void cti(Story story) {
        var course = story.ctiStarted(day(2026, 3, 1));
        for (var on = day(2026, 3, 4); on.isBefore(day(2026, 6, 10)); on = on.plusDays(6)) {
            story.ctiContact(
                    on,
                    course,
                    on.getDayOfMonth() % 3 == 0
                            ? CtiContactKind.PROVIDER_OR_NETWORK
                            : CtiContactKind.COMMUNITY_MEETING);
        }
        story.ctiPhase(day(2026, 6, 14), course, CtiPhase.TRY_OUT);
        story.ctiContact(day(2026, 6, 20), course, CtiContactKind.PHONE);
        story.ctiPaused(day(2026, 7, 4), day(2026, 8, 2), course, CtiPauseReason.ADMISSION);
        story.ctiContact(day(2026, 8, 5), course, CtiContactKind.ATTEMPT);
        story.ctiContact(day(2026, 8, 12), course, CtiContactKind.COMMUNITY_MEETING);
        story.ctiContact(day(2026, 9, 9), course, CtiContactKind.OFFICE_MEETING);
        story.ctiContact(day(2026, 10, 14), course, CtiContactKind.COMMUNITY_MEETING);
    }

    private static void sessions(
            Story story, EntryId enrolment, LocalDate from, LocalDate until, int everyDays, Random chance) {
        var kinds =
                List.of(SessionKind.INDIVIDUAL, SessionKind.INDIVIDUAL, SessionKind.GROUP, SessionKind.WALK_AND_TALK);
        for (var on = from; on.isBefore(until); on = on.plusDays(everyDays - 1 + chance.nextInt(3))) {
            var kind = kinds.get(chance.nextInt(kinds.size()));
            int luck = chance.nextInt(10);
            if (luck == 0) {
                story.missed(on, enrolment, kind);
            } else if (luck == 1) {
                story.cancelled(on, enrolment, kind);
            } else {
                story.held(on, enrolment, kind, 30 + 15 * chance.nextInt(3));
            }
        }
    }

    /** The opening of an offer and its terms, as events. */
    static List<RecordedEvent> toldOf(OfferId offer) {
        var card = offers().get(offer);
        if (card == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(recorded(
                                1,
                                new OfferOpened(
                                        Examples.entry(90),
                                        offer,
                                        termsFrom(0),
                                        card.name(),
                                        card.kind(),
                                        null,
                                        null))),
                        card.terms().stream()
                                .map(period -> recorded(
                                        period.entry().position(),
                                        new OfferTermsSet(period.entry().id(), offer, period.from(), period.terms()))))
                .toList();
    }

    private static RecordedEvent recorded(long position, OfferEvent event) {
        return new RecordedEvent(
                position, Examples.recordedAt(), StreamId.of(event.offer()), position, event, Story.BY_SOMEONE);
    }

    private static void offer(
            SortedMap<OfferId, OfferCard> offers, OfferId id, String name, OfferKind kind, OfferTerms... terms) {
        var periods = IntStream.range(0, terms.length)
                .mapToObj(i -> new TermsPeriod(
                        new Entry(Examples.entry(80 + i), 5 + i),
                        i + 1,
                        termsFrom(i),
                        i + 1 < terms.length ? termsFrom(i + 1) : null,
                        terms[i]))
                .toList();
        var opening = new Entry(Examples.entry(90), 1);
        offers.put(
                id,
                new OfferCard(
                        id,
                        opening,
                        name,
                        kind,
                        null,
                        id.equals(HERBERG) ? 2 : null,
                        termsFrom(0),
                        null,
                        null,
                        periods));
    }

    /** The first terms hold from 2015 on, others from every fourth year after it. */
    private static LocalDate termsFrom(int number) {
        return day(2015 + 4 * number, 1, 1);
    }

    /** For those who use drugs. */
    private static OfferTerms ofPitstop(int youngest, @Nullable Integer oldest) {
        return new OfferTerms(
                List.of(new LegalGroundId("sel-101")),
                "Borgere, der bruger stoffer",
                youngest,
                oldest,
                List.of(Substance.DRUGS),
                false,
                List.of(),
                List.of(SessionKind.INDIVIDUAL, SessionKind.GROUP),
                null,
                2,
                5);
    }

    /** For grown-ups without a home. */
    private static OfferTerms ofHerberg() {
        return new OfferTerms(
                List.of(new LegalGroundId("sel-110")),
                null,
                18,
                null,
                List.of(),
                true,
                List.of(Circumstance.ACTIVE_DRUG_USE, Circumstance.NEED_OF_PHYSICAL_CARE),
                List.of(),
                new BigDecimal("11.51"),
                null,
                null);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
