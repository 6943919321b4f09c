package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.hmis.mapping.Moment.Step;
import dk.spor.app.migration.plan.Origin;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.CitizenCommand;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.OfferCommand;
import dk.spor.command.TreatmentCommand;
import dk.spor.recording.SourceRow;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what one row says, and gives everything it says the names that follow from the row. */
final class RowFacts {

    private final Source source;
    private final String id;
    private final Origin origin;
    private final Instant createdAt;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private RowFacts(Source source, String file, Row row, String id) {
        this.source = source;
        this.id = id;
        var created = tolerating(() -> row.time("DateCreated"));
        var updated = tolerating(() -> row.time("DateUpdated"));
        var user = tolerating(() -> row.text("UserID"));
        this.createdAt = created.map(RowFacts::instant).orElse(Instant.EPOCH);
        this.origin = new Origin(
                row.number(),
                new SourceRow(
                        source.system(), file, id, created.orElse(null), updated.orElse(null), user.orElse(null)));
    }

    static RowFacts of(Source source, String file, Row row, String idColumn) {
        return new RowFacts(source, file, row, Id.needed(row, idColumn));
    }

    String id() {
        return id;
    }

    /** The source's own time is taken as UTC here: it only has to be the same every time. */
    static Instant instant(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The entry that the row's statement of this aspect is going to have. */
    EntryId entry(String aspect) {
        return Names.entry(createdAt, key(aspect));
    }

    /** A value that the row can do without: where it can't be read, that is remarked, and the rest still counts. */
    <T> Optional<T> tolerating(Supplier<Optional<T>> value) {
        try {
            return value.get();
        } catch (UnusableRow e) {
            remark(e.detail());
            return Optional.empty();
        }
    }

    void remark(String what) {
        remarks.add(what);
    }

    void register(CitizenId citizen, CitizenCommand command) {
        add(citizen, "register", new Statement.Plain(command), Moment.ofRegistration(id));
    }

    void say(Stay stay, Step step, String aspect, CitizenCommand command) {
        say(stay, step, aspect, new Statement.Plain(command));
    }

    void say(Stay stay, Step step, String aspect, Statement statement) {
        add(stay.citizen(), aspect, statement, Moment.of(place(statement, stay), stay, step, id, drafts.size()));
    }

    /**
     * What belongs to an enrolment is never asked before it, even where its date says so: the rule that then refuses it
     * is the one about the date.
     */
    private static LocalDate place(Statement statement, Stay stay) {
        var belongs = statement instanceof Statement.Plain plain
                && (plain.command() instanceof TreatmentCommand
                        || plain.command() instanceof SpendShelterNight
                        || plain.command() instanceof RecordAssessment);
        return belongs && statement.on().isBefore(stay.entry()) ? stay.entry() : statement.on();
    }

    void sayOfOffer(OfferId offer, String aspect, OfferCommand command) {
        drafts.add(new Draft.OfOffer(new OfferFact(origin, offer, command, key(aspect), entry(aspect), Role.SYSTEM)));
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    Origin origin() {
        return origin;
    }

    RowResult result() {
        return new RowResult.Says(List.copyOf(drafts), List.copyOf(remarks));
    }

    private void add(CitizenId citizen, String aspect, Statement statement, Moment moment) {
        drafts.add(new Draft.OfCitizen(origin, citizen, statement, moment, key(aspect), entry(aspect)));
    }

    private RequestKey key(String aspect) {
        return Names.request(source.system(), origin.file(), id, aspect);
    }
}
