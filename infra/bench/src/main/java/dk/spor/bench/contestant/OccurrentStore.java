package dk.spor.bench.contestant;

import io.cloudevents.CloudEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Occurrent's {@code MongoEventStore}, called by name: the build copies its jars, but can't compile against them, since
 * the descriptors that Maven would need are not to be had everywhere. What a call by name costs is nothing beside a
 * call to a server.
 */
final class OccurrentStore {

    private static final Path JARS = Path.of(System.getProperty("bench.target", "target"), "occurrent");
    private static final String STORE = "org.occurrent.eventstore.mongodb.nativedriver.MongoEventStore";
    private static final String CONFIG = "org.occurrent.eventstore.mongodb.nativedriver.EventStoreConfig";
    private static final String TIME = "org.occurrent.mongodb.timerepresentation.TimeRepresentation";
    private static final String STREAM = "org.occurrent.eventstore.api.blocking.EventStream";
    private static final String CLIENT = "com.mongodb.client.MongoClient";
    private static final String CLIENTS = "com.mongodb.client.MongoClients";
    private static final String DURABLE =
            "w=majority&journal=true&readConcernLevel=majority&maxPoolSize=" + Mongo.MOST_WRITERS;
    private static final ClassLoader LOADER = loader();

    private final AutoCloseable client;
    private final Object store;
    private final Method write;
    private final Method read;
    private final Method all;
    private final Method events;

    private OccurrentStore(AutoCloseable client, Object store) throws ReflectiveOperationException {
        this.client = client;
        this.store = store;
        this.write = store.getClass().getMethod("write", String.class, Stream.class);
        this.read = store.getClass().getMethod("read", String.class, int.class, int.class);
        this.all = store.getClass().getMethod("all");
        this.events = LOADER.loadClass(STREAM).getMethod("events");
    }

    static OccurrentStore open(String uri, String database) {
        try {
            Class<?> time = LOADER.loadClass(TIME);
            Class<?> config = LOADER.loadClass(CONFIG);
            Object settings = config.getConstructor(time)
                    .newInstance(time.getField("DATE").get(null));
            Object client =
                    LOADER.loadClass(CLIENTS).getMethod("create", String.class).invoke(null, durable(uri));
            Object store = LOADER.loadClass(STORE)
                    .getConstructor(LOADER.loadClass(CLIENT), String.class, String.class, config)
                    .newInstance(client, database, "events", settings);
            return new OccurrentStore((AutoCloseable) client, store);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Occurrent's jars are not in " + JARS + " or are not what they were", e);
        }
    }

    private static String durable(String uri) {
        if (uri.contains("?")) {
            return uri + '&' + DURABLE;
        }
        return uri.indexOf('/', uri.indexOf("//") + 2) < 0 ? uri + "/?" + DURABLE : uri + '?' + DURABLE;
    }

    void close() {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException("a driver's client closes without complaint", e);
        }
    }

    void write(String stream, Stream<CloudEvent> written) {
        call(write, store, stream, written);
    }

    Stream<CloudEvent> read(String stream) {
        return eventsOf(call(events, call(read, store, stream, 0, Integer.MAX_VALUE)));
    }

    Stream<CloudEvent> all() {
        return eventsOf(call(all, store));
    }

    @SuppressWarnings("unchecked") // by the methods' signatures
    private static Stream<CloudEvent> eventsOf(Object returned) {
        return (Stream<CloudEvent>) returned;
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Occurrent's " + method.getName() + " has failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("public by the interface: " + method, e);
        }
    }

    private static ClassLoader loader() {
        List<URL> urls = new ArrayList<>();
        try (var jars = Files.newDirectoryStream(JARS, "*.jar")) {
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Occurrent's jars are not where the build copies them: " + JARS, e);
        }
        return new URLClassLoader(urls.toArray(URL[]::new), new CloudEventsAlone());
    }

    /** Shows what is shared, and hides the program's driver. */
    private static final class CloudEventsAlone extends ClassLoader {

        private CloudEventsAlone() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.cloudevents.") || name.startsWith("org.slf4j.")) {
                return OccurrentStore.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
