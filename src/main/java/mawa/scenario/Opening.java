package mawa.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Opens files: regular ones of UTF-8 text, not too large, without control characters. All that is wrong with one
 * is a complaint where its name was read or where the text goes wrong. Remembers the hash of each file read.
 */
final class Opening {
    /** A scenario file is written by people; this is some hundred times the largest known. */
    static final long YAML_LIMIT_BYTES = 2L << 20;
    static final long TABLE_LIMIT_BYTES = 64L << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Complaints complaints;
    private final Map<Path, String> hashes = new LinkedHashMap<>();

    Opening(Complaints complaints) {
        this.complaints = complaints;
    }

    /** SHA-256 of each file read so far, by its path as it was given. */
    Map<Path, String> hashes() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    }

    /** Opens a file; {@code namedBy} is where its name was read, if it was read in a file. */
    Optional<Source> open(Path path, long limitBytes, String breaks, Optional<Located> namedBy) {
        String name = path.toString();
        try {
            if (!Files.exists(path)) {
                return refuse(name, namedBy, "there is no file " + Spelling.quoted(name), neighbours(path));
            }
            if (!Files.isRegularFile(path)) {
                return refuse(name, namedBy, Spelling.quoted(name) + " is not a file", "");
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes((int) limitBytes + 1);
            }
            if (bytes.length > limitBytes) {
                String size = String.format(Locale.ROOT, "%,d MB", limitBytes >> 20);
                return refuse(name, namedBy, Spelling.quoted(name) + " is larger than " + size, "");
            }
            hashes.put(path, HexFormat.of().formatHex(sha256().digest(bytes)));
            return decode(path, bytes, breaks);
        } catch (AccessDeniedException e) {
            return refuse(name, namedBy, Spelling.quoted(name) + " cannot be read: permission denied", "");
        } catch (IOException e) {
            return refuse(name, namedBy, Spelling.quoted(name) + " cannot be read: " + reason(e), "");
        }
    }

    private Optional<Source> decode(Path path, byte[] bytes, String breaks) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, true);
        if (result.isError()) {
            int bad = in.position();
            Source lossy = source(path, new String(bytes, StandardCharsets.UTF_8), breaks);
            int offset = new String(bytes, 0, bad, StandardCharsets.UTF_8).length() - (startsWithMark(bytes) ? 1 : 0);
            complaints.opened(lossy);
            complaints.error(lossy.locate(offset, 1),
                    String.format(Locale.ROOT, "not UTF-8: byte 0x%02X is no character", bytes[bad] & 0xFF),
                            () -> "Save the file as UTF-8.");
            return Optional.empty();
        }
        Source source = source(path, out.flip().toString(), breaks);
        complaints.opened(source);
        String text = source.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                complaints.error(source.locate(i, Character.charCount(c)),
                        String.format(Locale.ROOT, "control character U+%04X", c), () -> "Remove it; the file must be plain text.");
                return Optional.empty();
            }
        }
        return Optional.of(source);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static Source source(Path path, String text, String breaks) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Source(path.toString(), folderOf(path), marked ? text.substring(1) : text, breaks);
    }

    static Path folderOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private Optional<Source> refuse(String name, Optional<Located> namedBy, String message, String hint) {
        if (namedBy.isPresent()) {
            complaints.error(namedBy.get(), message, () -> hint);
        } else {
            complaints.unreadable(name, message, hint);
        }
        return Optional.empty();
    }

    /** What else lies where a missing file was looked for. */
    private static String neighbours(Path path) {
        Path folder = folderOf(path);
        String ending = path.toString().replaceAll(".*(?=\\.[^.]*$)", "");
        try (var files = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            var names = files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(ending)).sorted().limit(100).toList();
            String where = folder.toString().isEmpty() ? "this folder" : folder.toString();
            return Spelling.guess(String.valueOf(path.getFileName()), names, "In " + where + ": ");
        } catch (IOException e) {
            return "";
        }
    }

    private static String reason(IOException e) {
        boolean speaks = e.getMessage() != null && !(e instanceof NoSuchFileException);
        return speaks ? Spelling.printable(e.getMessage()) : e.getClass().getSimpleName();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
