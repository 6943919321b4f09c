package dk.spor.query.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.spor.architecture.NullMarkedPackages;
import java.time.Clock;
import java.time.LocalDate;

@AnalyzeClasses(packages = "dk.spor.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QuerySideArchitectureTest {

    @ArchTest
    static final ArchRule theQuerySideNeverSeesTheCommandSideOrTheStore = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.spor.command..", "dk.spor.store..", "org.axonframework..");

    @ArchTest
    static final ArchRule foldsKnowNeitherSpringNorMongoDb = classes()
            .that()
            .resideInAnyPackage(
                    "dk.spor.query.pathway..",
                    "dk.spor.query.refund..",
                    "dk.spor.query.cti..",
                    "dk.spor.query.directory..",
                    "dk.spor.query.offer..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dk.spor.events..",
                    "dk.spor.values..",
                    "dk.spor.recording..",
                    "dk.spor.rules..",
                    "dk.spor.calendar..",
                    "dk.spor.query.timeline..",
                    "dk.spor.query.pathway..",
                    "dk.spor.query.refund..",
                    "dk.spor.query.cti..",
                    "dk.spor.query.directory..",
                    "dk.spor.query.offer..",
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule foldsAskNoClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.spor.query.pathway..",
                    "dk.spor.query.refund..",
                    "dk.spor.query.cti..",
                    "dk.spor.query.directory..",
                    "dk.spor.query.offer..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule projectionsKnowNoParticularFold = noClasses()
            .that()
            .resideInAPackage("dk.spor.query.projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dk.spor.query.pathway..",
                    "dk.spor.query.refund..",
                    "dk.spor.query.cti..",
                    "dk.spor.query.directory..",
                    "dk.spor.query.offer..",
                    "dk.spor.query.reading..",
                    "org.springframework..");

    @ArchTest
    static final ArchRule onlyTheEdgesKnowSpring = noClasses()
            .that()
            .resideInAnyPackage("dk.spor.query.reading..", "dk.spor.query.timeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dk.spor.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = NullMarkedPackages.everyPackageIsNullMarked();
}
