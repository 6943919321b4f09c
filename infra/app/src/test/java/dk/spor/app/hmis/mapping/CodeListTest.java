package dk.spor.app.hmis.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.app.hmis.TrialExport;
import dk.spor.values.HousingSituation;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard's lists, as they reach Spor through a row. */
class CodeListTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "101,, SHELTER",
        "116,, STREET",
        "118,, SHELTER",
        "204,, HOSPITAL",
        "205,, RESIDENTIAL_CARE",
        "206,, HOSPITAL",
        "207,, PRISON",
        "215,, RESIDENTIAL_CARE",
        "225,, RESIDENTIAL_CARE",
        "302,, TRANSITIONAL",
        "312,, FRIENDS_OR_FAMILY",
        "313,, FRIENDS_OR_FAMILY",
        "314,, HOTEL",
        "327,, TRANSITIONAL",
        "329,, RESIDENTIAL_CARE",
        "332,, TRANSITIONAL",
        "335,, FRIENDS_OR_FAMILY",
        "336,, FRIENDS_OR_FAMILY",
        "410,, OWN_HOME",
        "411,, OWN_HOME",
        "421,, OWN_HOME",
        "422,, OWN_HOME",
        "423,, OWN_HOME",
        "426,, SUPPORTED_HOME",
        "435,, OWN_HOME",
        "435,431, OWN_HOME",
        "435,439, SUPPORTED_HOME",
        "435,440, SUPPORTED_HOME",
        "17,, UNKNOWN"
    })
    void everyLivingSituationThatIsKnownIsACategory(String code, String subsidy, HousingSituation situation) {
        var seen = "c3,2025-04-01,116,";
        var export = TrialExport.in(folder)
                .with(
                        "CurrentLivingSituation.csv",
                        seen,
                        "c3,2025-04-01," + code + "," + (subsidy == null ? "" : subsidy));

        assertThat(Told.of(export, "c3")).contains("2025-04-01 seen " + situation);
    }

    @ParameterizedTest
    @CsvSource({"8", "9", "30", "37", "99"})
    void whatTheSourceDoesNotKnowIsNotRecorded(String code) {
        var export = TrialExport.in(folder)
                .with("CurrentLivingSituation.csv", "c3,2025-04-01,116,", "c3,2025-04-01," + code + ",");

        assertThat(Told.of(export, "c3")).noneMatch(told -> told.startsWith("2025-04-01 seen"));
    }

    @Test
    void everyHomelessCategoryOfTheStandardIsHomelessness() {
        assertThat(HousingSituation.STREET.homeless()).isTrue();
        assertThat(HousingSituation.SHELTER.homeless()).isTrue();
        assertThat(HousingSituation.TRANSITIONAL.homeless()).isTrue();
    }

    @Test
    void moneyAndVouchersAreNoSessions() {
        var none = new TreeSet<Integer>();
        for (int recordType : Set.of(151, 152, 161, 210, 300)) {
            if (Service.of(recordType, 1).isEmpty()) {
                none.add(recordType);
            }
        }

        assertThat(none).containsExactly(151, 152, 161, 210, 300);
        assertThat(Service.of(141, 11)).isEmpty();
        assertThat(Service.of(141, 12)).isEmpty();
        assertThat(Service.of(144, 7)).isEmpty();
    }

    @Test
    void anUnknownTypeOfServiceIsASessionAllTheSame() {
        assertThat(Service.of(141, 77)).map(Service::what).contains("PATH service 77");
        assertThat(Service.of(142, 77)).map(Service::what).contains("RHY service 77");
        assertThat(Service.of(143, 77)).map(Service::what).contains("HOPWA service 77");
        assertThat(Service.of(144, 77)).map(Service::what).contains("SSVF service 77");
    }

    @Test
    void everyEventOfTheStandardButProblemSolvingIsAReferral() {
        for (int code = 1; code <= 18; code++) {
            assertThat(Event.of(code).isPresent()).isEqualTo(code != Event.PROBLEM_SOLVING);
        }
        assertThat(Event.of(19)).isEmpty();
    }
}
