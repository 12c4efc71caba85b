package mawa.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import mawa.outcome.Series;

/** SHA-256, of bytes and of what a run gave. */
public final class Sha256 {
    private static final int PIECE = 1 << 16;

    private Sha256() {
    }

    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** Of what a file holds. */
    public static byte[] of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                digest.update(piece, 0, n);
            }
        }
        return digest.digest();
    }

    /**
     * Names a run's result: over each series its place, group and indicator in UTF-8, a zero byte after each, then
     * its values as big-endian IEEE 754 doubles. Run id, variant and replicate are left out, so that two runs that
     * gave the same have the same name.
     */
    static String ofSeries(List<Series> sorted) {
        MessageDigest digest = digest();
        for (Series s : sorted) {
            String name = s.place() + '\0' + s.group().key() + '\0' + s.indicator().key() + '\0';
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            ByteBuffer values = ByteBuffer.allocate(s.values().length * Double.BYTES);
            values.asDoubleBuffer().put(s.values());
            digest.update(values);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
