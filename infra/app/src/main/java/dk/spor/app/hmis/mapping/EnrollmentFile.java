package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import java.util.List;

/** Enrollment.csv: referral, acceptance and enrolment in one, where the client lived before, and the move to a home. */
final class EnrollmentFile implements FileMapping {

    static final String ENROL = "enrol";

    private final Source source;
    private final EnrollmentRows rows;
    private final Parents<Stay> stays;
    private StayIndex index = StayIndex.EMPTY;

    EnrollmentFile(Source source, EnrollmentRows rows, Parents<Stay> stays) {
        this.source = source;
        this.rows = rows;
        this.stays = stays;
    }

    @Override
    public String file() {
        return EnrollmentRows.FILE;
    }

    @Override
    public String idColumn() {
        return EnrollmentRows.ID;
    }

    @Override
    public List<String> columns() {
        return EveryFile.and(
                "PersonalID", "ProjectID", "EntryDate", "LivingSituation", "RentalSubsidyType", "MoveInDate");
    }

    @Override
    public void prepare(ExportFolder folder) throws BrokenExport {
        index = StayIndex.of(folder, rows);
    }

    @Override
    public RowResult map(Row row) {
        var facts = RowFacts.of(source, file(), row, idColumn());
        index.refuseOverlap(facts.id());
        var stay = index.stay(facts.id()).orElseGet(() -> rows.stay(row, null));
        livedBefore(row, facts, stay);
        enrolled(facts, stay);
        movedIn(row, facts, stay);
        stays.keep(facts.id(), stay);
        return facts.result();
    }

    @Override
    public void leftOut(String id, long line) {
        stays.leaveOut(id, line);
    }

    private static void livedBefore(Row row, RowFacts facts, Stay stay) {
        facts.tolerating(() -> LivingSituations.read(row, "LivingSituation", "RentalSubsidyType"))
                .ifPresent(situation -> facts.say(
                        stay,
                        Step.ENTRY,
                        "lived-before",
                        new ObserveHousing(stay.entry(), situation, Notes.of("before entry"))));
    }

    private static void enrolled(RowFacts facts, Stay stay) {
        var referral = facts.entry("refer");
        var day = stay.entry();
        facts.say(
                stay, Step.ENTRY, "refer", new ReferCitizen(day, stay.project().offer(), null, null));
        facts.say(stay, Step.ENTRY, "accept", new AcceptReferral(day, referral, null));
        facts.say(stay, Step.ENTRY, ENROL, new EnrolCitizen(day, referral));
        stay.project()
                .type()
                .livesThere()
                .ifPresent(here -> facts.say(stay, Step.ENTRY, "stay", new Statement.CameToStay(day, here)));
    }

    private static void movedIn(Row row, RowFacts facts, Stay stay) {
        facts.tolerating(() -> row.date("MoveInDate"))
                .ifPresent(day -> facts.say(
                        stay,
                        Step.MOVE_IN,
                        "move-in",
                        new Statement.WentTo(day, stay.project().type().homeMovedInto(), Notes.of("move-in"))));
    }
}
