package dk.spor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dk.spor.store", importOptions = ImportOption.DoNotIncludeTests.class)
class EventStoreArchitectureTest {

    @ArchTest
    static final ArchRule theStoreKnowsTheLanguageAxonMongoDbAndTink = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dk.spor.store..",
                    "dk.spor.events..",
                    "dk.spor.recording..",
                    "dk.spor.values..",
                    "dk.spor.wire..",
                    "java..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.axonframework..",
                    "com.google.crypto.tink..",
                    "com.fasterxml.jackson..",
                    "com.mongodb..",
                    "org.bson..",
                    "de.bwaldvogel.mongo..",
                    "org.h2.mvstore..",
                    "io.netty..");

    @ArchTest
    static final ArchRule theLogKnowsNoAxon = noClasses()
            .that()
            .resideInAPackage("dk.spor.store.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "de.bwaldvogel.mongo..", "org.h2..");

    @ArchTest
    static final ArchRule theEmbeddedServerKnowsNothingOfTheLog = noClasses()
            .that()
            .resideInAPackage("dk.spor.store.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.spor.events..", "dk.spor.store.log..", "dk.spor.store.axon..", "com.mongodb..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dk.spor.store.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = NullMarkedPackages.everyPackageIsNullMarked();
}
