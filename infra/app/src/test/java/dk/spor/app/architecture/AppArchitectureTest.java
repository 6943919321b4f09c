package dk.spor.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.spor.architecture.NullMarkedPackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one-way dependencies of the whole house, seen from where all of it is on the class path. */
class AppArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.spor");

    @Test
    void theCommandSideAndTheQuerySideNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dk.spor.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.spor.query..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("dk.spor.query..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.spor.command..")
                .check(HOUSE);
    }

    @Test
    void nobodyDependsOnTheAppAndOnlyTheAppOnTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.spor.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.spor.app..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackages("dk.spor.app..", "dk.spor.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.spor.store..")
                .check(HOUSE);
    }

    @Test
    void thePartsOfTheAppHaveNoCycles() {
        slices().matching("dk.spor.app.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        NullMarkedPackages.everyPackageIsNullMarked().check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.thoughtworks.xstream.XStream",
                "org.axonframework.axonserver.connector.AxonServerConfiguration",
                "org.axonframework.config.UpdateCheckerConfigurerModule"
            })
    void whatSporDoesWithoutIsNotThere(String className) {
        assertThatThrownBy(() -> Class.forName(className)).isInstanceOf(ClassNotFoundException.class);
    }
}
