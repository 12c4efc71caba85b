package mawa.store;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import mawa.outcome.RunOutcome;

/**
 * One append-only file of runs. A frame is a magic number with the version, the lengths of head and body, the head
 * (texts), the body (a packed outcome; empty where the run gave none), and the CRC-32 of all that. A process that is
 * killed leaves at most one frame torn, at the end; the next owner cuts it off. A frame that was damaged on disk is
 * passed over, and the search goes on at the next magic number.
 */
final class Segment implements Closeable {
    private static final int MAGIC = 0x4d775231;
    private static final int FIXED = 3 * Integer.BYTES;
    private static final int LONGEST_HEAD = 1 << 20;
    private static final int SCAN_BUFFER = 1 << 16;
    private static final long SECOND = 1_000_000_000L;

    private final Path file;
    private final FileChannel channel;
    private final List<StoredRun> runs = new ArrayList<>();
    private final AtomicReference<Packing.Names> names = new AtomicReference<>();
    private long end;
    private long forcedAt = System.nanoTime();
    private int damaged;

    /** Opens a file for reading, or for appending too; looks through it and remembers where each run lies. */
    Segment(Path file, boolean appending) throws IOException {
        this.file = file;
        channel = appending ? FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : FileChannel.open(file, StandardOpenOption.READ);
        scan();
    }

    FileChannel channel() {
        return channel;
    }

    Path file() {
        return file;
    }

    /** What the file holds that is whole, in its order. */
    List<StoredRun> runs() {
        return runs;
    }

    /** Frames that were passed over because their bytes are not what was written. */
    int damaged() {
        return damaged;
    }

    /** Cuts off what a killed process left half-written. Only for the owner. */
    void repair() throws IOException {
        scan();
        if (channel.size() > end) {
            channel.truncate(end);
        }
    }

    /** Appends one run; it is found by every later reader, and survives the end of this process as soon as this returns. */
    StoredRun append(StoredRun.Head head, byte[] body) throws IOException {
        byte[] words = head.bytes();
        ByteBuffer frame = ByteBuffer.allocate(FIXED + words.length + body.length + Integer.BYTES);
        frame.putInt(MAGIC).putInt(words.length).putInt(body.length).put(words).put(body);
        CRC32 crc = new CRC32();
        crc.update(frame.array(), 0, frame.position());
        frame.putInt((int) crc.getValue()).flip();
        long at = end;
        while (frame.hasRemaining()) {
            channel.write(frame, at + frame.position());
        }
        end = at + frame.limit();
        // A killed process loses nothing that was written; for the machine's own end once a second is often enough.
        if (System.nanoTime() - forcedAt > SECOND) {
            channel.force(false);
            forcedAt = System.nanoTime();
        }
        StoredRun run = new StoredRun(head, this, at + FIXED + words.length, body.length);
        runs.add(run);
        return run;
    }

    RunOutcome outcome(long at, int length) throws IOException {
        return Packing.unpack((offset, n) -> {
            if (offset < 0 || n < 0 || offset + n > length) {
                throw new IOException("a stored run is damaged: " + file);
            }
            return read(at + offset, n);
        }, names);
    }

    byte[] read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException(file + " ends too early");
            }
        }
        return bytes.array();
    }

    private void scan() throws IOException {
        try {
            scan(channel.size());
        } catch (EOFException cutOff) {
            // Its owner has just cut off what was torn; what was whole has been seen.
            return;
        }
    }

    private void scan(long size) throws IOException {
        long at = end;
        int passedOver = 0;
        while (at + FIXED + Integer.BYTES <= size) {
            long next = frame(at, size);
            if (next < 0) {
                long found = nextMagic(at + 1, size);
                if (found < 0) {
                    return;
                }
                passedOver++;
                at = found;
            } else {
                at = next;
                end = next;
                // Without a whole frame behind it, it is torn, and cut off.
                damaged += passedOver;
                passedOver = 0;
            }
        }
    }

    /** Where the frame at a position ends, after remembering it; -1 where there is no whole one. */
    private long frame(long at, long size) throws IOException {
        ByteBuffer fixed = ByteBuffer.wrap(read(at, FIXED));
        int magic = fixed.getInt();
        int headLength = fixed.getInt();
        int bodyLength = fixed.getInt();
        long next = at + FIXED + headLength + (long) bodyLength + Integer.BYTES;
        if (magic != MAGIC || headLength < 0 || headLength > LONGEST_HEAD || bodyLength < 0 || next > size) {
            return -1;
        }
        CRC32 crc = new CRC32();
        long last = next - Integer.BYTES;
        for (long from = at; from < last; from += SCAN_BUFFER) {
            crc.update(read(from, (int) Math.min(SCAN_BUFFER, last - from)));
        }
        if ((int) crc.getValue() != ByteBuffer.wrap(read(last, Integer.BYTES)).getInt()) {
            return -1;
        }
        byte[] head = read(at + FIXED, headLength);
        runs.add(new StoredRun(StoredRun.Head.of(new String(head, StandardCharsets.UTF_8)), this, at + FIXED + headLength, bodyLength));
        return next;
    }

    private long nextMagic(long from, long size) throws IOException {
        int window = 0;
        for (long at = from; at < size; at += SCAN_BUFFER) {
            byte[] bytes = read(at, (int) Math.min(SCAN_BUFFER, size - at));
            for (int k = 0; k < bytes.length; k++) {
                window = window << Byte.SIZE | bytes[k] & 0xff;
                if (window == MAGIC && at + k - 3 >= from) {
                    return at + k - 3;
                }
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
