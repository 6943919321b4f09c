package dk.spor.bench.question;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.bench.contestant.Loading;
import dk.spor.bench.contestant.SporContestant;
import dk.spor.bench.event.Histories;
import dk.spor.store.StoreSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllViewsTest {

    @Test
    void given_whole_histories_when_all_views_are_made_then_each_citizen_has_one_and_none_is_set_aside(
            @TempDir Path directory) {
        try (SporContestant spor = SporContestant.on(StoreSettings.embedded(directory))) {
            Loading.load(spor, new Histories(100), 2_000);

            AllViews.make(spor.store().log(), spor.store().database());

            assertThat(spor.store().database().listCollectionNames())
                    .filteredOn(name -> name.contains("pathway"))
                    .singleElement()
                    .satisfies(name -> assertThat(
                                    spor.store().database().getCollection(name).countDocuments())
                            .isEqualTo(100));
        }
    }
}
