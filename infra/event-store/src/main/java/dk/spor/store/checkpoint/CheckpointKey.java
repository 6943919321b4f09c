package dk.spor.store.checkpoint;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/** The secret key that checkpoints are signed with, in a file that only its owner can read. */
public final class CheckpointKey {

    private final KeysetHandle keys;

    private CheckpointKey(KeysetHandle keys) {
        this.keys = keys;
    }

    /**
     * Makes a new key and writes it to a new file.
     *
     * @throws InvalidCheckpoint when the file is there already, or can't be written
     */
    public static CheckpointKey create(Path file) {
        try {
            SignatureConfig.register();
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519WithRawOutput);
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forItsOwnerOnly())) {
                channel.write(StandardCharsets.UTF_8.encode(json));
            }
            return new CheckpointKey(keys);
        } catch (GeneralSecurityException | IOException e) {
            throw new InvalidCheckpoint("The key can't be written to %s: %s".formatted(file, e), e);
        }
    }

    private static FileAttribute<?>[] forItsOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** @throws InvalidCheckpoint when the file holds no such key */
    public static CheckpointKey read(Path file) {
        try {
            SignatureConfig.register();
            return new CheckpointKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | IOException e) {
            throw new InvalidCheckpoint(
                    "There is no usable key in %s (%s). --create-key makes a new one."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** 32 bytes in hexadecimal: what one must know from elsewhere to trust a checkpoint. */
    @AccessesPartialKey
    public String publicKey() {
        try {
            return keys.getPublicKeysetHandle().getPrimary().getKey() instanceof Ed25519PublicKey key
                    ? HexFormat.of().formatHex(key.getPublicKeyBytes().toByteArray())
                    : notEd25519();
        } catch (GeneralSecurityException e) {
            throw new InvalidCheckpoint("The key in this file is not one that signs", e);
        }
    }

    private static String notEd25519() {
        throw new InvalidCheckpoint("The key in this file is not an Ed25519 key", null);
    }

    /** Signs what the log is. */
    public Checkpoint sign(UUID log, long position, String hash, Instant recordedAt, Instant takenAt) {
        Checkpoint unsigned = Checkpoint.unsigned(log, position, hash, recordedAt, takenAt, publicKey());
        try {
            PublicKeySign signer = keys.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class);
            return unsigned.signedWith(signer.sign(unsigned.statement()));
        } catch (GeneralSecurityException e) {
            throw new InvalidCheckpoint("The key in this file does not sign", e);
        }
    }
}
