package dk.spor.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A package that is not null-marked is one in which the compiler checks nothing. */
public final class NullMarkedPackages {

    private NullMarkedPackages() {}

    public static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<JavaClass>("be in a package with @NullMarked in its package-info") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is in an unmarked package"));
                }
            }
        });
    }
}
