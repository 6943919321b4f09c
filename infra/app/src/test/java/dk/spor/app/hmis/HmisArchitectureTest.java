package dk.spor.app.hmis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.spor.command.Recorder;
import dk.spor.recording.EventLog;
import java.nio.file.Files;
import java.time.Clock;

@AnalyzeClasses(
        packages = {"dk.spor.app.hmis", "dk.spor.app.migration", "dk.spor.app.ndjson"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class HmisArchitectureTest {

    @ArchTest
    static final ArchRule mappingKnowsNeitherTheLogNorDisksNorTime = noClasses()
            .that()
            .resideInAnyPackage("dk.spor.app.hmis.csv..", "dk.spor.app.hmis.mapping..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Recorder.class, EventLog.class, Clock.class);

    @ArchTest
    static final ArchRule onlyTheReaderOfFilesOpensThem = noClasses()
            .that()
            .resideInAnyPackage("dk.spor.app.hmis.mapping..", "dk.spor.app.migration.recording..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Files.class);

    @ArchTest
    static final ArchRule theImportTalksToSporThroughItsRecorderAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..", "com.mongodb..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dk.spor.app.(**)..").should().beFreeOfCycles();
}
