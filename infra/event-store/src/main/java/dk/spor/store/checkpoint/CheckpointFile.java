package dk.spor.store.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.SignatureConfig;
import com.google.crypto.tink.util.Bytes;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** Checkpoints as files. */
public final class CheckpointFile {

    private static final ObjectMapper JSON = EventJson.mapper();
    private static final int KEY_ID = 1; // means nothing for a key without prefix

    private CheckpointFile() {}

    /** @throws InvalidCheckpoint when the file is there already, or can't be written */
    public static void write(Checkpoint checkpoint, Path file) {
        try {
            Files.writeString(
                    file,
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(checkpoint) + "\n",
                    StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new InvalidCheckpoint("The checkpoint can't be written to %s: %s".formatted(file, e), e);
        }
    }

    /**
     * A checkpoint whose signature is that of its own key; whether that key is to be trusted is for the caller to know.
     *
     * @throws InvalidCheckpoint when the file holds no checkpoint, or its signature does not fit
     */
    public static Checkpoint read(Path file) {
        try {
            return genuine(JSON.readValue(Files.readString(file), Checkpoint.class), file.toString());
        } catch (JsonProcessingException e) {
            throw new InvalidCheckpoint("%s is no checkpoint: %s".formatted(file, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new InvalidCheckpoint("The checkpoint %s can't be read: %s".formatted(file, e), e);
        }
    }

    /**
     * The same for one that comes from elsewhere.
     *
     * @param whence for the message
     */
    public static Checkpoint genuine(Checkpoint checkpoint, String whence) {
        if (!Checkpoint.FORMAT.equals(checkpoint.format())) {
            throw new InvalidCheckpoint("%s is no checkpoint of format %s".formatted(whence, Checkpoint.FORMAT), null);
        }
        verify(checkpoint, whence);
        return checkpoint;
    }

    @AccessesPartialKey
    private static void verify(Checkpoint checkpoint, String whence) {
        try {
            SignatureConfig.register();
            Bytes key = Bytes.copyFrom(HexFormat.of().parseHex(checkpoint.key()));
            KeysetHandle keys = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(
                                    Ed25519PublicKey.create(Ed25519Parameters.Variant.NO_PREFIX, key, null))
                            .withFixedId(KEY_ID)
                            .makePrimary())
                    .build();
            keys.getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class)
                    .verify(HexFormat.of().parseHex(checkpoint.signature()), checkpoint.statement());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new InvalidCheckpoint(
                    "The signature of %s does not fit: the checkpoint was altered after it was signed"
                            .formatted(whence),
                    e);
        }
    }
}
