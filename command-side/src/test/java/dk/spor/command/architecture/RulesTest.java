package dk.spor.command.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.spor.command.deciding.Prohibition;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Clients branch on the rules' ids, so each is there once, and in one form. */
class RulesTest {

    private static final List<Prohibition> ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.spor.command").stream()
                    .flatMap(RulesTest::prohibitions)
                    .toList();

    @Test
    void givenAllRules_thenNoIdIsThereTwice() {
        assertThat(ALL).hasSizeGreaterThan(50).extracting(Prohibition::rule).doesNotHaveDuplicates();
    }

    @Test
    void givenAllRules_thenEachIdIsKebabCaseAndEachTitleOneSentenceWithoutFullStop() {
        assertThat(ALL).allSatisfy(it -> {
            assertThat(it.rule()).matches("[a-z0-9]+(-[a-z0-9]+)+");
            assertThat(it.title()).matches("[A-Z0-9].*[^.]").hasSizeLessThan(120);
        });
    }

    /** The page is written with {@code SPOR_APPROVE=true} in the environment. */
    @Test
    void givenAllRules_thenThePageThatListsThemDoes() throws IOException {
        var page = Path.of("../docs/rules.md");
        if ("true".equals(System.getenv("SPOR_APPROVE"))) {
            Files.writeString(page, list());
        }

        assertThat(page).content().isEqualTo(list());
    }

    private static String list() {
        return ALL.stream()
                .sorted(Comparator.comparing(Prohibition::rule))
                .map(it -> "| `" + it.rule() + "` | " + it.title() + " |\n")
                .collect(Collectors.joining("", """
                        # The rules that can refuse a request

                        A refusal (HTTP 409; 404 for `citizen-registered-first` and `offer-opened-first`, 403 for
                        `role-may-record`) is a problem detail of type `urn:spor:rule:RULE`. Its `detail` says what is wrong in the
                        case at hand and what would be right; `obstacles` names the entries that stand in the way, with their days. The
                        ids never change. This page is checked by a test.

                        | rule | what it says |
                        |---|---|
                        """, ""));
    }

    private static Stream<Prohibition> prohibitions(JavaClass owner) {
        var type = owner.reflect();
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .flatMap(constant -> owner.getFields().stream().flatMap(field -> value(field, constant)))
                : owner.getFields().stream().flatMap(field -> value(field, null));
    }

    private static Stream<Prohibition> value(JavaField field, @Nullable Object owner) {
        if (!field.getRawType().isEquivalentTo(Prohibition.class)) {
            return Stream.empty();
        }
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return Stream.of((Prohibition) reflected.get(owner));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
