import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Verifies the evidence that lies beside it. Run it with a Java 17 or later, in this folder:
 *
 * <pre>java Verify.java [--key HEX]</pre>
 *
 * It needs no network, no database and no part of Spor; what it does follows from the description of the log's format.
 * It ends with 0 when everything is proven, 1 when something does not fit, 2 when it can't be verified at all, and 3
 * when all of it fits together and nobody has signed it, or not all of it.
 */
public final class Verify {

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    final Path folder;
    final Map<Long, Map<String, Object>> own = new TreeMap<>();
    Map<String, Object> evidence;
    Map<String, Object> checkpoint;
    long signedUpTo = -1;
    long unsigned;

    Verify(Path folder) {
        this.folder = folder;
    }

    /** Something does not fit. */
    static final class Misfit extends RuntimeException {
        Misfit(String where, String what) {
            super(where + ": " + what);
        }
    }

    public static void main(String[] arguments) {
        String key = null;
        Path folder = Path.of("");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--key") && i + 1 < arguments.length) {
                key = arguments[++i];
            } else {
                folder = Path.of(arguments[i]);
            }
        }
        System.exit(new Verify(folder).run(key));
    }

    int run(String key) {
        try {
            evidence = object("evidence.json", Files.readString(folder.resolve("evidence.json")));
            readOwn();
            verifyDocument();
            verifySequences();
            readCheckpoint(key);
            walk();
            return say(key);
        } catch (Misfit e) {
            System.out.println("DOES NOT FIT / PASSER IKKE");
            System.out.println("  " + e.getMessage());
            return 1;
        } catch (CharacterCodingException e) {
            System.out.println("DOES NOT FIT / PASSER IKKE");
            System.out.println("  a file holds bytes that are no text: it was altered");
            return 1;
        } catch (IOException e) {
            System.out.println("CAN'T BE VERIFIED / KAN IKKE EFTERPRØVES: " + e);
            return 2;
        }
    }

    // --- what belongs to the citizen ----------------------------------------------------------------------------

    void readOwn() {
        exactly("evidence.json", evidence, "format", "citizen", "log", "document", "commits", "unproven");
        if (!"spor-evidence-1".equals(text("evidence.json", evidence, "format"))) {
            throw new Misfit("evidence.json", "format is not spor-evidence-1");
        }
        for (Object each : list("evidence.json", evidence, "commits")) {
            Map<String, Object> commit = cast("evidence.json", each);
            long first = number("evidence.json", commit, "first");
            if (own.put(first, commit) != null) {
                throw new Misfit("evidence.json, commit at position " + first, "it is there twice");
            }
        }
        for (Object each : list("evidence.json", evidence, "unproven")) {
            cast("evidence.json", each);
        }
    }

    void verifyDocument() throws IOException {
        Map<String, Object> document = cast("evidence.json", evidence.get("document"));
        exactly("evidence.json, document", document, "file", "sha256");
        String file = text("evidence.json, document", document, "file");
        if (!file.equals("evidence.pdf")) {
            throw new Misfit("evidence.json, document", "file is not evidence.pdf");
        }
        String found = hex(sha256().digest(Files.readAllBytes(folder.resolve(file))));
        if (!found.equals(hash("evidence.json, document", document, "sha256"))) {
            throw new Misfit("evidence.pdf", "it is not the document that was packed: its SHA-256 is " + found);
        }
    }

    /** All events of a citizen are one stream, numbered from 0 without a gap. */
    void verifySequences() {
        String stream = "citizen/" + text("evidence.json", evidence, "citizen");
        Map<Long, String> seen = new TreeMap<>();
        own.forEach((first, commit) -> events(commit, "evidence.json, commit at position " + first)
                .forEach(event -> note(stream, "evidence.json, commit at position " + first, event, seen)));
        for (Object each : list("evidence.json", evidence, "unproven")) {
            Map<String, Object> commit = cast("evidence.json", each);
            events(commit, "evidence.json, unproven").forEach(event -> note(stream, "evidence.json, unproven", event, seen));
        }
        long next = 0;
        for (long sequence : seen.keySet()) {
            if (sequence != next) {
                throw new Misfit("evidence.json", "the citizen's event number " + next + " is missing");
            }
            next++;
        }
        if (next == 0) {
            throw new Misfit("evidence.json", "there is no event of the citizen");
        }
    }

    static void note(String stream, String where, Map<String, Object> event, Map<Long, String> seen) {
        String key = text(where, event, "key");
        int sign = key.lastIndexOf('#');
        if (sign < 0 || !key.substring(0, sign).equals(stream)) {
            throw new Misfit(where, "the event " + key + " is not of " + stream);
        }
        if (!key.substring(sign + 1).matches("0|[1-9][0-9]{0,17}")) {
            throw new Misfit(where, "the event " + key + " has no number in its stream");
        }
        if (seen.put(Long.parseLong(key.substring(sign + 1)), key) != null) {
            throw new Misfit(where, "the event " + key + " is there twice");
        }
    }

    // --- the chain ----------------------------------------------------------------------------------------------

    /** Follows the chain from the citizen's first commit on; whatever is altered breaks it where it stands. */
    void walk() throws IOException {
        byte[] before = null;
        long last = 0;
        Instant time = Instant.MIN;
        Map<Long, Map<String, Object>> missing = new TreeMap<>(own);
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve("chain.ndjson"))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String where = "chain.ndjson, line " + ++number;
                Map<String, Object> link = object(where, line);
                long first = number(where, link, "first");
                where = where + ", position " + first;
                boolean isOwn = link.containsKey("own");
                byte[] content;
                Instant at;
                if (isOwn) {
                    exactly(where, link, "first", "own", "hash");
                    if (!Boolean.TRUE.equals(link.get("own"))) {
                        throw new Misfit(where, "own is neither true nor left out");
                    }
                    Map<String, Object> commit = missing.remove(first);
                    if (commit == null) {
                        throw new Misfit(where, "evidence.json has no such commit of the citizen");
                    }
                    String its = "evidence.json, commit at position " + first;
                    exactly(its, commit, "first", "at", "commit", "prev", "hash", "events");
                    before = before == null ? bytes(hash(its, commit, "prev")) : before;
                    if (!hex(before).equals(hash(its, commit, "prev"))) {
                        throw new Misfit(its, "it does not follow the commit before it in chain.ndjson");
                    }
                    content = content(its, commit);
                    at = time(its, commit, "at");
                    byte[] itself = link(before, first, at, content);
                    if (!hex(itself).equals(hash(its, commit, "hash"))) {
                        throw new Misfit(its, "it was altered: its bytes are not those that its hash was computed from");
                    }
                } else {
                    exactly(where, link, "first", "at", "content", "hash");
                    if (before == null) {
                        throw new Misfit(where, "the chain does not begin with a commit of the citizen");
                    }
                    content = bytes(hash(where, link, "content"));
                    at = time(where, link, "at");
                }
                if (first <= last) {
                    throw new Misfit(where, "positions do not rise");
                }
                if (at.isBefore(time)) {
                    throw new Misfit(where, "time runs backwards");
                }
                byte[] itself = link(before, first, at, content);
                if (!hex(itself).equals(hash(where, link, "hash"))) {
                    throw new Misfit(where, "the link was altered: its hash does not follow from what it links");
                }
                before = itself;
                last = first;
                time = at;
                signed(where, first, at, itself, isOwn);
            }
        }
        if (!missing.isEmpty()) {
            throw new Misfit("chain.ndjson", "the commit of the citizen at position "
                    + missing.keySet().iterator().next() + " is not in the chain");
        }
        if (checkpoint != null && signedUpTo < 0) {
            throw new Misfit("checkpoint.json", "the chain never comes to the hash that was signed at position "
                    + number("checkpoint.json", checkpoint, "position"));
        }
    }

    void signed(String where, long first, Instant at, byte[] hash, boolean isOwn) {
        if (signedUpTo >= 0) {
            unsigned += isOwn ? 1 : 0;
            return;
        }
        if (checkpoint == null) {
            unsigned += isOwn ? 1 : 0;
        } else if (hex(hash).equals(text("checkpoint.json", checkpoint, "hash"))) {
            signedUpTo = number("checkpoint.json", checkpoint, "position");
            if (signedUpTo < first) {
                throw new Misfit("checkpoint.json", "it was signed at position " + signedUpTo
                        + ", but the commit with its hash begins at " + first);
            }
            if (!TIME.format(at).equals(text("checkpoint.json", checkpoint, "recordedAt"))) {
                throw new Misfit("checkpoint.json", "recordedAt is not that of the commit it signs");
            }
        }
    }

    /** What stands in a commit, as one hash. */
    static byte[] content(String where, Map<String, Object> commit) {
        MessageDigest digest = sha256();
        UUID id = uuid(where, commit, "commit");
        add(digest, id.getMostSignificantBits());
        add(digest, id.getLeastSignificantBits());
        List<Map<String, Object>> events = events(commit, where);
        add(digest, events.size());
        for (Map<String, Object> event : events) {
            String its = where + ", event " + event.get("key");
            within(its, event, List.of("key", "type", "id", "at", "meta", "data"), List.of("aggregate", "rev"));
            add(digest, text(its, event, "key"));
            add(digest, orNull(its, event, "aggregate"));
            add(digest, text(its, event, "type"));
            add(digest, orNull(its, event, "rev"));
            add(digest, text(its, event, "id"));
            add(digest, time(its, event, "at").toEpochMilli());
            Map<String, Object> meta = cast(its, event.get("meta"));
            add(digest, meta.size());
            for (String name : meta.keySet()) {
                add(digest, name);
                add(digest, text(its, meta, name));
            }
            digest.update((byte) 1);
            add(digest, text(its, event, "data"));
        }
        return digest.digest();
    }

    /** What links a commit to its place. */
    static byte[] link(byte[] before, long first, Instant at, byte[] content) {
        MessageDigest digest = sha256();
        digest.update(before);
        add(digest, first);
        add(digest, at.toEpochMilli());
        digest.update(content);
        return digest.digest();
    }

    static void add(MessageDigest digest, String text) {
        if (text == null) {
            add(digest, -1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(digest, bytes.length);
        digest.update(bytes);
    }

    static void add(MessageDigest digest, int value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    static void add(MessageDigest digest, long value) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    // --- the signature ------------------------------------------------------------------------------------------

    void readCheckpoint(String key) throws IOException {
        Path file = folder.resolve("checkpoint.json");
        if (!Files.exists(file)) {
            return;
        }
        checkpoint = object("checkpoint.json", Files.readString(file));
        exactly("checkpoint.json", checkpoint, "format", "log", "position", "hash", "recordedAt", "takenAt", "key", "signature");
        if (!text("checkpoint.json", checkpoint, "log").equals(text("evidence.json", evidence, "log"))) {
            throw new Misfit("checkpoint.json", "it is of another log than evidence.json");
        }
        String itsKey = text("checkpoint.json", checkpoint, "key");
        if (key != null && !key.equals(itsKey)) {
            throw new Misfit("checkpoint.json", "it is signed with the key " + itsKey + ", not with the one given");
        }
        StringBuilder statement = new StringBuilder();
        for (String part : List.of("format", "log", "position", "hash", "recordedAt", "takenAt", "key")) {
            Object value = checkpoint.get(part);
            statement.append(part.equals("position") ? number("checkpoint.json", checkpoint, part) : value).append('\n');
        }
        String signature = text("checkpoint.json", checkpoint, "signature");
        if (!itsKey.matches("[0-9a-f]{64}") || !signature.matches("[0-9a-f]{128}") || !isSigned(
                itsKey, statement.toString().getBytes(StandardCharsets.UTF_8), bytes(signature))) {
            throw new Misfit("checkpoint.json", "it was altered: the signature does not fit what it signs");
        }
    }

    static boolean isSigned(String key, byte[] statement, byte[] signature) {
        try {
            byte[] encoded = bytes("302a300506032b6570032100" + key);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            verifier.update(statement);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    // --- what it comes to ---------------------------------------------------------------------------------------

    int say(String key) {
        int unproven = list("evidence.json", evidence, "unproven").size();
        boolean whole = checkpoint != null && unsigned == 0 && unproven == 0;
        System.out.println(whole ? "PROVEN / BEVIST" : "FITS TOGETHER, BUT NOT ALL OF IT IS PROVEN / PASSER SAMMEN, MEN IKKE ALT ER BEVIST");
        System.out.println("  citizen / borger: " + evidence.get("citizen") + ", commits: " + own.size());
        if (checkpoint != null) {
            System.out.println("  signed at position / underskrevet ved position: " + signedUpTo + ", " + checkpoint.get("takenAt"));
            System.out.println("  key / nøgle: " + checkpoint.get("key") + (key == null
                    ? " (compare it with the one you know from elsewhere / sammenlign med den, du kender andetsteds fra)" : ""));
        } else {
            System.out.println("  Nobody has signed the log up to here. / Ingen har underskrevet loggen så langt.");
        }
        if (checkpoint != null && unsigned > 0) {
            System.out.println("  not signed yet / endnu ikke underskrevet: " + unsigned);
        }
        if (unproven > 0) {
            System.out.println("  can't be proven / kan ikke bevises: " + unproven);
        }
        return whole ? 0 : 3;
    }

    // --- reading ------------------------------------------------------------------------------------------------

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static String hash(String where, Map<String, Object> object, String field) {
        String text = text(where, object, field);
        if (!text.matches("[0-9a-f]{64}")) {
            throw new Misfit(where, field + " is no SHA-256 in lower-case hexadecimal");
        }
        return text;
    }

    static UUID uuid(String where, Map<String, Object> object, String field) {
        String text = text(where, object, field);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Misfit(where, field + " is no UUID");
    }

    static Instant time(String where, Map<String, Object> object, String field) {
        String text = text(where, object, field);
        try {
            Instant time = Instant.parse(text);
            if (TIME.format(time).equals(text)) {
                return time;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw new Misfit(where, field + " is no time in UTC with milliseconds");
    }

    static long number(String where, Map<String, Object> object, String field) {
        if (object.get(field) instanceof BigDecimal number && number.toString().matches("[1-9][0-9]{0,17}")) {
            return number.longValueExact();
        }
        throw new Misfit(where, field + " is no position");
    }

    static String text(String where, Map<String, Object> object, String field) {
        if (object.get(field) instanceof String text) {
            return text;
        }
        throw new Misfit(where, field + " is missing, or is no text");
    }

    static String orNull(String where, Map<String, Object> object, String field) {
        return object.containsKey(field) ? text(where, object, field) : null;
    }

    static List<?> list(String where, Map<String, Object> object, String field) {
        if (object.get(field) instanceof List<?> list) {
            return list;
        }
        throw new Misfit(where, field + " is missing, or is no list");
    }

    static List<Map<String, Object>> events(Map<String, Object> commit, String where) {
        List<Map<String, Object>> events = new ArrayList<>();
        list(where, commit, "events").forEach(event -> events.add(cast(where, event)));
        return events;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(String where, Object value) {
        if (value instanceof Map<?, ?> object) {
            return (Map<String, Object>) object;
        }
        throw new Misfit(where, "something is missing, or is no object");
    }

    static void exactly(String where, Map<String, Object> object, String... fields) {
        within(where, object, List.of(fields), List.of());
    }

    static void within(String where, Map<String, Object> object, List<String> fields, List<String> others) {
        for (String field : fields) {
            if (!object.containsKey(field)) {
                throw new Misfit(where, "it lacks " + field);
            }
        }
        for (String field : object.keySet()) {
            if (!fields.contains(field) && !others.contains(field)) {
                throw new Misfit(where, "it has " + field + ", which does not belong there");
            }
        }
    }

    static Map<String, Object> object(String where, String json) {
        return cast(where, new Json(where, json).whole());
    }

    /** As much of JSON (RFC 8259) as is needed, and nothing that is not JSON. */
    static final class Json {

        private final String where;
        private final String text;
        private int at;

        Json(String where, String text) {
            this.where = where;
            this.text = text;
        }

        Object whole() {
            Object value = value();
            skip();
            if (at < text.length()) {
                throw wrong();
            }
            return value;
        }

        private Object value() {
            skip();
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            take('{');
            skip();
            if (peek() == '}') {
                at++;
                return object;
            }
            while (true) {
                skip();
                String name = string();
                skip();
                take(':');
                if (object.containsKey(name)) {
                    throw wrong();
                }
                object.put(name, value());
                skip();
                if (peek() == '}') {
                    at++;
                    return object;
                }
                take(',');
            }
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            take('[');
            skip();
            if (peek() == ']') {
                at++;
                return array;
            }
            while (true) {
                array.add(value());
                skip();
                if (peek() == ']') {
                    at++;
                    return array;
                }
                take(',');
            }
        }

        private String string() {
            take('"');
            StringBuilder string = new StringBuilder();
            while (peek() != '"') {
                char next = text.charAt(at++);
                if (next < ' ') {
                    throw wrong();
                }
                string.append(next == '\\' ? escaped() : next);
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            char next = peek();
            at++;
            return switch (next) {
                case '"', '\\', '/' -> next;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> {
                    if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9A-Fa-f]{4}")) {
                        throw wrong();
                    }
                    at += 4;
                    yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
                }
                default -> throw wrong();
            };
        }

        private Object number() {
            int from = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String number = text.substring(from, at);
            if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
                throw wrong();
            }
            return new BigDecimal(number);
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) {
                throw wrong();
            }
            at += word.length();
            return value;
        }

        private void skip() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private char peek() {
            if (at >= text.length()) {
                throw wrong();
            }
            return text.charAt(at);
        }

        private void take(char expected) {
            if (peek() != expected) {
                throw wrong();
            }
            at++;
        }

        private Misfit wrong() {
            return new Misfit(where, "it is no JSON at character " + (at + 1));
        }
    }
}
