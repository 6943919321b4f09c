package dk.spor.command.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.spor.architecture.NullMarkedPackages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "dk.spor.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideArchitectureTest {

    /** The classes of a topic that are an edge: its address in the API, and its aggregate to Axon. */
    private static final DescribedPredicate<JavaClass> EDGES = new DescribedPredicate<>("an edge of a topic") {
        @Override
        public boolean test(JavaClass item) {
            var outermost = item.getEnclosingClass().map(JavaClass.class::cast).orElse(item);
            return simpleNameEndingWith("Api")
                            .or(simpleNameEndingWith("Aggregate"))
                            .or(simpleNameEndingWith("Registering"))
                            .test(outermost)
                    || item.getSimpleName().startsWith("AskAbout");
        }
    };

    @ArchTest
    static final ArchRule theCommandSideKnowsTheLanguageItsFrameworksAndNothingElse = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dk.spor.command..",
                    "dk.spor.events..",
                    "dk.spor.recording..",
                    "dk.spor.rules..",
                    "dk.spor.values..",
                    "dk.spor.wire..",
                    "java..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.pcollections..",
                    "org.axonframework..",
                    "com.github.benmanes.caffeine..",
                    "org.springframework..",
                    "com.fasterxml.jackson..",
                    "tools.jackson..",
                    "io.swagger.v3..",
                    "org.springdoc..");

    @ArchTest
    static final ArchRule decisionsKnowNoFramework = classes()
            .that(resideInAPackage("dk.spor.command")
                    .or(resideInAPackage("dk.spor.command.deciding.."))
                    .or(resideInAPackage("dk.spor.command.context.."))
                    .or(resideInAPackage("dk.spor.command.registration.."))
                    .or(resideInAPackage("dk.spor.command.intake.."))
                    .or(resideInAPackage("dk.spor.command.referral.."))
                    .or(resideInAPackage("dk.spor.command.treatment.."))
                    .or(resideInAPackage("dk.spor.command.relapse.."))
                    .or(resideInAPackage("dk.spor.command.housing.."))
                    .or(resideInAPackage("dk.spor.command.cti.."))
                    .or(resideInAPackage("dk.spor.command.offer.."))
                    .or(resideInAPackage("dk.spor.command.citizen..")))
            .and(DescribedPredicate.not(EDGES))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dk.spor..", "java..", "org.jspecify..", "org.pcollections..");

    @ArchTest
    static final ArchRule nobodyReadsTheSystemClock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dk.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = NullMarkedPackages.everyPackageIsNullMarked();
}
