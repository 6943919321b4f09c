package dk.spor.bench.event;

import static dk.spor.bench.event.Citizens.citizen;
import static dk.spor.bench.event.Citizens.entry;

import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiPhase;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import dk.spor.values.Need;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PersonName;
import dk.spor.values.PlannedPhase;
import dk.spor.values.RuleRef;
import dk.spor.values.SessionKind;
import java.time.LocalDate;
import java.util.List;

/** What happens to every citizen: the same twenty events, from the first call to the last session. */
final class Story {

    /** How many events it has. */
    static final int LENGTH = 20;

    private static final OfferId OFFER = new OfferId("pitstop");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final int REFERRAL = 2;
    private static final int ENROLMENT = 5;
    private static final int CTI = 9;

    private final long number;
    private final int sequence;
    private final EntryId id;
    private final CitizenId citizen;
    private final LocalDate day;

    private Story(long number, int sequence) {
        this.number = number;
        this.sequence = sequence;
        this.id = entry(number, sequence);
        this.citizen = citizen(number);
        this.day = BEGIN.plusDays(7L * sequence);
    }

    /** The event at a place of the citizen's story. */
    static SporEvent event(long number, int sequence) {
        return new Story(number, sequence).event();
    }

    /** Another session there. */
    static SporEvent session(long number, int sequence) {
        return new Story(number, sequence).session();
    }

    private SporEvent session() {
        return new SessionHeld(id, citizen, day, earlier(ENROLMENT), SessionKind.WALK_AND_TALK, 50, note(195));
    }

    private SporEvent event() {
        return switch (sequence) {
            case 0 -> registered();
            case 1 -> intake();
            case 2 -> new CitizenReferred(id, citizen, day, OFFER, earlier(1), note(195));
            case 3 -> new CitizenWaitListed(id, citizen, day, earlier(REFERRAL), note(235));
            case 4 -> new ReferralAccepted(id, citizen, day, earlier(REFERRAL), note(235));
            case ENROLMENT -> new CitizenEnrolled(id, citizen, day, earlier(REFERRAL), OFFER);
            case 6 -> new HousingObserved(id, citizen, day, HousingSituation.STREET, note(275));
            case 7 -> new HomeMoved(id, citizen, day, HousingSituation.STREET, HousingSituation.SHELTER, note(255));
            case CTI -> ctiStarted();
            case 12 -> ctiPhaseChanged();
            case 14 ->
                new CtiContactRecorded(id, citizen, day, earlier(CTI), CtiContactKind.COMMUNITY_MEETING, note(205));
            case 16 -> new SessionMissed(id, citizen, day, earlier(ENROLMENT), SessionKind.INDIVIDUAL, note(210));
            case 19 ->
                new CitizenDischarged(id, citizen, day, earlier(ENROLMENT), DischargeOutcome.DRUG_FREE, note(210));
            default -> session();
        };
    }

    private SporEvent registered() {
        return new CitizenRegistered(
                id,
                citizen,
                day,
                new PersonName("Åse " + number % 1_000, "Ømark " + number % 10_007),
                new Cpr("%02d%02d%02d%04d".formatted(61 + number % 28, 1 + number % 12, number % 100, number % 4_000)),
                LocalDate.of(1990, 1, 1));
    }

    private SporEvent intake() {
        return new IntakeRecorded(
                id,
                citizen,
                day,
                IntakeChannel.SELF,
                note(60),
                List.of(new Need(LifeDimension.SUBSTANCE_USE, note(40)), new Need(LifeDimension.HOUSING, note(40))),
                List.of());
    }

    private SporEvent ctiStarted() {
        LocalDate second = day.plusMonths(3);
        LocalDate third = day.plusMonths(6);
        return new CtiStarted(
                id,
                citizen,
                day,
                List.of(LifeDimension.HOUSING, LifeDimension.NETWORK),
                List.of(
                        new PlannedPhase(CtiPhase.TRANSITION, day, second),
                        new PlannedPhase(CtiPhase.TRY_OUT, second, third),
                        new PlannedPhase(CtiPhase.TRANSFER_OF_CARE, third, day.plusMonths(9))),
                new RuleRef("cti-phases", 1),
                note(20));
    }

    private SporEvent ctiPhaseChanged() {
        return new CtiPhaseChanged(
                id, citizen, day, earlier(CTI), CtiPhase.TRY_OUT, List.of(LifeDimension.FINANCES), note(185));
    }

    private EntryId earlier(int place) {
        return entry(number, place);
    }

    private Note note(int letters) {
        return Notes.note(number * LENGTH + sequence, letters);
    }
}
