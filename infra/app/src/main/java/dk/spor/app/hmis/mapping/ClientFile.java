package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Flaw;
import dk.spor.app.migration.plan.Source;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import dk.spor.values.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Client.csv: the citizens. */
final class ClientFile implements FileMapping {

    static final String FILE = "Client.csv";

    /** Stands where the source gives no name. */
    static final String NO_NAME = "Ukendt";

    private static final int FULL_DATE_OF_BIRTH = 1;
    /** Exports may hold digests in place of names (SHA-1 or SHA-256). */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{40}|[0-9a-fA-F]{64}");

    private final Source source;
    private final Parents<CitizenId> clients;

    ClientFile(Source source, Parents<CitizenId> clients) {
        this.source = source;
        this.clients = clients;
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String idColumn() {
        return "PersonalID";
    }

    @Override
    public List<String> columns() {
        return EveryFile.and("FirstName", "MiddleName", "LastName", "NameSuffix", "DOB", "DOBDataQuality");
    }

    @Override
    public RowResult map(Row row) {
        var facts = RowFacts.of(source, FILE, row, idColumn());
        var created = row.time("DateCreated")
                .orElseThrow(() -> new UnusableRow(
                        Flaw.MISSING_VALUE,
                        "DateCreated is blank; expected when the source made its record of the client"));
        var citizen = Names.citizen(RowFacts.instant(created), source.system(), facts.id());
        var born = facts.tolerating(() -> dateOfBirth(row)).orElse(null);
        facts.register(citizen, new RegisterCitizen(created.toLocalDate(), name(row), null, born));
        clients.keep(facts.id(), citizen);
        return facts.result();
    }

    @Override
    public void leftOut(String id, long line) {
        clients.leaveOut(id, line);
    }

    /** Only a date that the source holds to be full: an approximate one would pass for a birthday. */
    private static Optional<LocalDate> dateOfBirth(Row row) {
        return row.code("DOBDataQuality").orElse(0) == FULL_DATE_OF_BIRTH ? row.date("DOB") : Optional.empty();
    }

    private static PersonName name(Row row) {
        try {
            return new PersonName(part(row, "FirstName", "MiddleName"), part(row, "LastName", "NameSuffix"));
        } catch (InvalidValue e) {
            throw new UnusableRow(Flaw.UNUSABLE_VALUE, e.field() + " " + e.problem() + "; expected " + e.expected());
        }
    }

    private static String part(Row row, String... columns) {
        var part = Stream.of(columns)
                .flatMap(column -> row.text(column).stream())
                .filter(text -> !DIGEST.matcher(text).matches())
                .map(text -> text.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return part.isEmpty() ? NO_NAME : part;
    }
}
