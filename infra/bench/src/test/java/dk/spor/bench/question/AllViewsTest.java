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
                    // Those of no event, with which a log begins, are the first.
                    .filteredOn(name -> name.equals("view-pathway-2"))
                    .singleElement()
                    .satisfies(name -> assertThat(
                                    spor.store().database().getCollection(name).countDocuments())
                            .isEqualTo(100));
        }
    }
}
