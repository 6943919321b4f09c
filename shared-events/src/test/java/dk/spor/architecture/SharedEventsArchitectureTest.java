package dk.spor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dk.spor", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedEventsArchitectureTest {

    @ArchTest
    static final ArchRule theLanguageKnowsNoFramework = classes()
            .that()
            .resideInAPackage("dk.spor..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dk.spor..",
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..",
                    "com.github.f4b6a3.uuid..",
                    "de.focus_shift.jollyday.core..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dk.spor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = NullMarkedPackages.everyPackageIsNullMarked();
}
