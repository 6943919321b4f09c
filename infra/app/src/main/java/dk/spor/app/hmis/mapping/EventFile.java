package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.app.migration.plan.Origin;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.recording.SourceRow;
import dk.spor.values.DeclineGround;
import dk.spor.values.OfferId;
import dk.spor.values.Role;
import dk.spor.values.SessionKind;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Event.csv: referrals of coordinated entry, with what became of them (element 4.20). */
final class EventFile implements FileMapping {

    /** Since this day the standard has events (HMIS data standards FY2020). */
    private static final LocalDate EVENTS_BEGAN = LocalDate.of(2019, 10, 1);

    private final Source source;
    private final Parents<Stay> stays;
    private final Set<Integer> opened = new HashSet<>();

    EventFile(Source source, Parents<Stay> stays) {
        this.source = source;
        this.stays = stays;
    }

    @Override
    public String file() {
        return "Event.csv";
    }

    @Override
    public String idColumn() {
        return "EventID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and(
                "EnrollmentID",
                "PersonalID",
                "EventDate",
                "Event",
                "LocationCrisisOrPHHousing",
                "ReferralResult",
                "ResultDate");
    }

    @Override
    public RowResult map(Row row) {
        var stay = Stays.needed(stays, row);
        var day = row.neededDate("EventDate");
        int code = row.neededCode("Event");
        var facts = RowFacts.of(source, file(), row, idColumn());
        if (code == Event.PROBLEM_SOLVING) {
            facts.say(
                    stay,
                    Step.CONTACT,
                    "session",
                    new HoldSession(
                            day, stay.enrolment(), SessionKind.PRACTICAL_SUPPORT, null, Notes.of("problem solving")));
            return facts.result();
        }
        var event = Event.of(code)
                .orElseThrow(
                        () -> new UnusableRow(Flaw.UNKNOWN_CODE, "Event " + code + " is not in the list (4.20.2)"));
        var offer = Names.event(source, code);
        if (opened.add(code)) {
            facts.add(new Draft.OfOffer(open(row, code, event, offer)));
        }
        refer(row, facts, stay, day, offer);
        return facts.result();
    }

    private static void refer(Row row, RowFacts facts, Stay stay, LocalDate day, OfferId offer) {
        var referral = facts.entry("refer");
        var place = facts.tolerating(() -> row.text("LocationCrisisOrPHHousing"));
        facts.say(stay, Step.CONTACT, "refer", new ReferCitizen(day, offer, null, Notes.of("event", place)));
        var known = facts.tolerating(() -> row.date("ResultDate")).orElse(day);
        switch (Codes.tolerated(row, facts, "ReferralResult")) {
            case Codes.NONE -> {}
            case 1 -> facts.say(stay, Step.CONTACT, "result", new AcceptReferral(known, referral, null));
            case 2 ->
                facts.say(
                        stay,
                        Step.CONTACT,
                        "result",
                        new WithdrawReferral(known, referral, WithdrawalReason.CITIZEN_DECLINED, null));
            case 3 ->
                facts.say(
                        stay,
                        Step.CONTACT,
                        "result",
                        new DeclineReferral(
                                known, referral, DeclineGround.OTHER, Notes.of("rejected by the provider")));
            default -> facts.remark("ReferralResult is not in the list (4.20.D); the referral is left open");
        }
    }

    /**
     * The offer belongs to the list, not to the row that happens to need it first: its names must not follow the row.
     */
    private OfferFact open(Row row, int code, Event event, OfferId offer) {
        var id = "event-" + code;
        var key = Names.request(source.system(), file(), id, "open");
        var at = EVENTS_BEGAN.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new OfferFact(
                new Origin(row.number(), new SourceRow(source.system(), file(), id, null, null, null)),
                offer,
                new OpenOffer(EVENTS_BEGAN, event.offer(), event.kind(), null, null),
                key,
                Names.entry(at, key),
                Role.SYSTEM);
    }
}
