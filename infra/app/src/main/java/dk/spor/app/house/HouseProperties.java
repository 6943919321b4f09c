package dk.spor.app.house;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lies.
 *
 * @param mongodb the MongoDB that holds the log; without a URI: the embedded store
 * @param data the folder of the embedded store; absent: a folder under the user's data directory
 * @param rules the file of the municipality's own rules; absent: those that are delivered
 */
@ConfigurationProperties("spor")
record HouseProperties(
        @DefaultValue Mongodb mongodb,
        @Nullable Path data,
        @Nullable Path rules) {

    /**
     * @param uri {@code mongodb://host1,host2,host3/?replicaSet=rs0}
     * @param database the database's name
     */
    record Mongodb(
            @Nullable String uri, @DefaultValue("spor") String database) {}

    Path dataFolder() {
        return data != null ? data.toAbsolutePath() : DataFolder.ofThisUser();
    }
}
