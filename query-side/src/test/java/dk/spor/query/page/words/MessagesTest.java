package dk.spor.query.page.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.CitizenEvent;
import dk.spor.query.cti.PhaseContacts;
import dk.spor.query.fidelity.FidelityCriterion;
import dk.spor.query.fidelity.FidelityState;
import dk.spor.query.fit.Suits;
import dk.spor.query.integrity.LogName;
import dk.spor.query.page.change.Change;
import dk.spor.query.page.fact.Look;
import dk.spor.query.pathway.PlanRevision;
import dk.spor.query.pathway.Referral;
import dk.spor.query.replay.Bearing;
import dk.spor.query.replay.CriterionKind;
import dk.spor.query.replay.Met;
import dk.spor.query.replay.Verdict;
import dk.spor.query.timeline.Due;
import dk.spor.wire.EventCatalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

class MessagesTest {

    private static final Pattern IN_JAVA =
            Pattern.compile("\"((?:[a-z]+(?:-[a-z]+)*)(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z][a-z0-9.-]*)");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void givenEveryValue_whenItsTextIsLookedUp_thenThereIsOne(String language) throws IOException {
        var texts = messages(language);

        assertThat(shownEnums().flatMap(type -> Arrays.stream(type.getEnumConstants())))
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(texts.getProperty(Words.keyOf((Enum<?>) constant)))
                        .isNotBlank());
    }

    @Test
    void givenEveryEventOfACitizen_whenItsNameIsLookedUp_thenThereIsAText() throws IOException {
        assertThat(messages("da").stringPropertyNames()).containsAll(kinds());
    }

    @Test
    void givenTheTwoLanguages_whenCompared_thenTheySayTheSameThings() throws IOException {
        assertThat(messages("en").stringPropertyNames())
                .isEqualTo(messages("da").stringPropertyNames());
    }

    @Test
    void givenEveryKeyThatAPageNames_whenLookedUp_thenItHasAText() throws IOException {
        assertThat(messages("da").stringPropertyNames()).containsAll(named());
    }

    @Test
    void givenEveryText_whenLookedForInThePages_thenItIsNamedThere() throws IOException {
        var named = named();
        var constants = shownEnums()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> Words.keyOf((Enum<?>) constant))
                .collect(Collectors.toSet());

        assertThat(messages("da").stringPropertyNames())
                .filteredOn(key -> !named.contains(key) && !constants.contains(key) && !kinds().contains(key))
                // Put together by the page for errors from the code it shows.
                .allMatch(key -> key.startsWith("error."));
    }

    /** The keys of what entries are called. */
    private static Set<String> kinds() {
        return EventCatalogue.all().stream()
                .filter(CitizenEvent.class::isAssignableFrom)
                .map(event -> "kind." + EventCatalogue.typeOf(event).name())
                .collect(Collectors.toSet());
    }

    /** Every closed list of the trade, and those of the views that pages show. */
    private static Stream<Class<?>> shownEnums() throws IOException {
        var values = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:dk/spor/values/*.class"))
                .map(Resource::getFilename)
                .filter(file -> !file.equals("package-info.class"))
                .<Class<?>>map(file ->
                        ClassUtils.resolveClassName("dk.spor.values." + file.substring(0, file.indexOf('.')), null))
                .filter(Class::isEnum);
        return Stream.concat(
                values,
                Stream.of(
                        Look.class,
                        LogName.class,
                        Due.What.class,
                        Referral.State.class,
                        PhaseContacts.Taper.class,
                        Suits.class,
                        Change.Effect.class,
                        FidelityCriterion.class,
                        FidelityState.class,
                        PlanRevision.RevisionKind.class,
                        Verdict.class,
                        Bearing.class,
                        Met.class,
                        CriterionKind.class));
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        var file = "/dk/spor/query/page/messages_" + language + ".properties";
        try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file)) {
            messages.load(new InputStreamReader(in, UTF_8));
        }
        return messages;
    }

    private static Set<String> named() throws IOException {
        var firsts = messages("da").stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.')))
                .collect(Collectors.toSet());
        var named = new TreeSet<String>();
        named.addAll(keys(Path.of("src/main/java/dk/spor/query/page"), IN_JAVA));
        named.removeIf(text -> !firsts.contains(text.substring(0, text.indexOf('.'))));
        named.addAll(keys(Path.of("src/main/resources/templates"), IN_TEMPLATES));
        return named;
    }

    private static List<String> keys(Path folder, Pattern pattern) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
