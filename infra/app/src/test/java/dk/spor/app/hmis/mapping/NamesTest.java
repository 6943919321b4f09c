package dk.spor.app.hmis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.hmis.TrialExport;
import dk.spor.app.migration.plan.PlannedFact;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same row gives the same identifiers, and says where it comes from. */
class NamesTest {

    @TempDir
    Path folder;

    @Test
    void givenTheSameExport_whenPlannedTwice_thenThePlansAreTheSame() {
        var export = TrialExport.in(folder);

        assertThat(Told.plan(export).facts().toList())
                .isEqualTo(Told.plan(export).facts().toList());
    }

    @Test
    void givenAFact_whenPlanned_thenItsKeyNamesSystemFileRowAndAspect() {
        assertThat(Told.facts(Told.plan(TrialExport.in(folder)), "c1"))
                .extracting(fact -> fact.key().value())
                .contains("hmis/7001/Client/c1/register", "hmis/7001/Enrollment/e1/enrol");
    }

    @Test
    void givenAFact_whenPlanned_thenItsSourceIsTheRowWithItsTimesAndUser() {
        var enrolled = Told.facts(Told.plan(TrialExport.in(folder)), "c1").stream()
                .filter(fact -> fact.key().value().equals("hmis/7001/Enrollment/e2/enrol"))
                .findFirst()
                .orElseThrow();

        assertThat(enrolled.origin().line()).isEqualTo(3);
        var source = enrolled.origin().source();
        assertThat(source.system()).isEqualTo("hmis/7001");
        assertThat(source.file()).isEqualTo("Enrollment.csv");
        assertThat(source.id()).isEqualTo("e2");
        assertThat(source.createdAt()).isEqualTo(LocalDateTime.of(2025, 3, 1, 12, 5));
        assertThat(source.updatedAt()).isEqualTo(LocalDateTime.of(2025, 3, 16, 12, 5));
        assertThat(source.user()).isEqualTo("u1");
    }

    @Test
    void givenAnExport_whenPlanned_thenNoTwoFactsShareAnEntryOrAKey() {
        var plan = Told.plan(TrialExport.in(folder));

        assertThat(plan.facts().map(PlannedFact::entry)).doesNotHaveDuplicates();
        assertThat(plan.facts().map(fact -> fact.stream() + " " + fact.key()).collect(Collectors.toList()))
                .doesNotHaveDuplicates();
    }

    @Test
    void givenNoSourceId_whenPlanned_thenTheImplementationNamesTheSystem() {
        var export = TrialExport.in(folder).with("Export.csv", "T1,2,7001,", "T1,2,,");

        assertThat(Told.plan(export).source().system()).isEqualTo("hmis/fjordby");
    }

    @Test
    void givenALongNameWithBlanks_whenPlanned_thenTheSystemIsShortAndPlain() {
        var export = TrialExport.in(folder)
                .with("Export.csv", "T1,2,7001,", "T1,2,,")
                .with("Export.csv", ",fjordby", ",The Fjordby Network " + "of Homes ".repeat(20));

        assertThat(Told.plan(export).source().system()).matches("hmis/[0-9a-f]{1,12}");
    }
}
