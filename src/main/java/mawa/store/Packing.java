package mawa.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import mawa.outcome.Group;
import mawa.outcome.Indicator;
import mawa.outcome.PlaceTable;
import mawa.outcome.RunOutcome;
import mawa.outcome.Series;

/**
 * An outcome as bytes, laid out so that one series can be read without the others: the names of all parts; where each
 * part begins; the parts. A series of whole numbers is kept as differences from evening to evening in variable-length
 * integers, any other as IEEE 754 doubles; an indicator by place and the flows are such integers, deflated.
 */
final class Packing {
    /** Reads {@code length} bytes from {@code offset} of a packed outcome. */
    @FunctionalInterface
    interface Bytes {
        byte[] read(int offset, int length) throws IOException;
    }

    private static final byte WHOLE = 0;
    private static final byte REAL = 1;
    private static final double LARGEST_WHOLE = 1L << 53;
    private static final int LEVEL = 1;
    private static final int PRELUDE = 3 * Integer.BYTES;

    private Packing() {
    }

    static byte[] pack(RunOutcome outcome) {
        List<byte[]> parts = new ArrayList<>();
        for (Series s : outcome.series()) {
            parts.add(packed(s.values()));
        }
        PlaceTable places = outcome.places();
        for (int k = 0; k < places.indicators().size(); k++) {
            parts.add(deflated(differences(places.values(k), places.places().size())));
        }
        parts.add(deflated(differences(outcome.flows(), 1)));
        byte[] names = deflated(names(outcome));
        int size = PRELUDE + names.length + (parts.size() + 1) * Integer.BYTES;
        for (byte[] part : parts) {
            size += part.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(outcome.replicate()).putInt(names.length).putInt(parts.size()).put(names);
        int at = PRELUDE + names.length + (parts.size() + 1) * Integer.BYTES;
        for (byte[] part : parts) {
            out.putInt(at);
            at += part.length;
        }
        out.putInt(at);
        parts.forEach(out::put);
        return out.array();
    }

    /** What the parts of an outcome are called. Runs of one scenario have the same, and share it. */
    static final class Names {
        private final byte[] packed;
        private final int days;
        private final List<Series> series = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private final int flows;

        private Names(byte[] packed) {
            this.packed = packed;
            ByteBuffer text = ByteBuffer.wrap(inflated(packed));
            days = text.getInt();
            for (int count = text.getInt(), k = 0; k < count; k++) {
                series.add(new Series(text(text), Group.valueOf(text(text)), Indicator.valueOf(text(text)), () -> {
                    throw new IllegalStateException("a name has no values");
                }));
            }
            for (int count = text.getInt(), k = 0; k < count; k++) {
                indicators.add(Indicator.valueOf(text(text)));
            }
            for (int count = text.getInt(), k = 0; k < count; k++) {
                places.add(text(text));
            }
            flows = text.getInt();
        }
    }

    static RunOutcome unpack(Bytes bytes) throws IOException {
        return unpack(bytes, new AtomicReference<>());
    }

    /**
     * The outcome, which reads a part each time it is asked for it; {@link UncheckedIOException} where it cannot. In memory
     * it holds next to nothing, so that a table may go through thousands of them.
     *
     * @param known of the run before, most often the same
     */
    static RunOutcome unpack(Bytes bytes, AtomicReference<Names> known) throws IOException {
        ByteBuffer prelude = ByteBuffer.wrap(bytes.read(0, PRELUDE));
        int replicate = prelude.getInt();
        byte[] packed = bytes.read(PRELUDE, prelude.getInt());
        int parts = prelude.getInt();
        Names last = known.get();
        Names names = last != null && Arrays.equals(last.packed, packed) ? last : new Names(packed);
        known.set(names);
        int table = PRELUDE + packed.length;
        List<Series> series = new AbstractList<>() {
            @Override
            public Series get(int k) {
                Series named = names.series.get(k);
                return new Series(named.place(), named.group(), named.indicator(), () -> values(part(bytes, table, k), names.days));
            }

            @Override
            public int size() {
                return names.series.size();
            }
        };
        int first = names.series.size();
        int places = names.places.size();
        PlaceTable byPlace = new PlaceTable(Collections.unmodifiableList(names.indicators), Collections.unmodifiableList(names.places), names.days,
                k -> summed(inflated(part(bytes, table, first + k)), places, names.days * places));
        return new RunOutcome(replicate, series, byPlace, () -> summed(inflated(part(bytes, table, parts - 1)), 1, names.flows));
    }

    private static byte[] names(RunOutcome outcome) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(outcome.places().days());
            out.writeInt(outcome.series().size());
            for (Series s : outcome.series()) {
                write(out, s.place());
                write(out, s.group().name());
                write(out, s.indicator().name());
            }
            out.writeInt(outcome.places().indicators().size());
            for (Indicator indicator : outcome.places().indicators()) {
                write(out, indicator.name());
            }
            out.writeInt(outcome.places().places().size());
            for (String place : outcome.places().places()) {
                write(out, place);
            }
            out.writeInt(outcome.flows().length);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(utf8.length);
        out.write(utf8);
    }

    private static String text(ByteBuffer in) {
        byte[] utf8 = new byte[in.getShort()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The k-th part; where the parts begin stands in a table at {@code table}. */
    private static byte[] part(Bytes bytes, int table, int k) {
        try {
            ByteBuffer ends = ByteBuffer.wrap(bytes.read(table + k * Integer.BYTES, 2 * Integer.BYTES));
            int begin = ends.getInt();
            return bytes.read(begin, ends.getInt() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored run cannot be read", e);
        }
    }

    private static byte[] packed(double[] values) {
        boolean whole = true;
        for (double v : values) {
            // Minus zero would come back as zero.
            whole &= v == Math.rint(v) && Math.abs(v) < LARGEST_WHOLE && Double.doubleToRawLongBits(v) != Long.MIN_VALUE;
        }
        ByteBuffer out = ByteBuffer.allocate(1 + values.length * (Long.BYTES + 2));
        out.put(whole ? WHOLE : REAL);
        long before = 0;
        for (double v : values) {
            if (whole) {
                put(out, (long) v - before);
                before = (long) v;
            } else {
                out.putDouble(v);
            }
        }
        return bytes(out);
    }

    private static double[] values(byte[] packed, int days) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        boolean whole = in.get() == WHOLE;
        double[] values = new double[days];
        long before = 0;
        for (int d = 0; d < days; d++) {
            if (whole) {
                before += get(in);
                values[d] = before;
            } else {
                values[d] = in.getDouble();
            }
        }
        return values;
    }

    /** Each value's difference from the one {@code stride} before it. */
    private static byte[] differences(int[] values, int stride) {
        ByteBuffer out = ByteBuffer.allocate(values.length * (Integer.BYTES + 1));
        for (int k = 0; k < values.length; k++) {
            put(out, (long) values[k] - (k < stride ? 0 : values[k - stride]));
        }
        return bytes(out);
    }

    private static int[] summed(byte[] differences, int stride, int length) {
        ByteBuffer in = ByteBuffer.wrap(differences);
        int[] values = new int[length];
        for (int k = 0; k < length; k++) {
            values[k] = (int) (get(in) + (k < stride ? 0 : values[k - stride]));
        }
        return values;
    }

    /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
    private static void put(ByteBuffer out, long value) {
        long left = value << 1 ^ value >> Long.SIZE - 1;
        while ((left & ~0x7fL) != 0) {
            out.put((byte) (left & 0x7f | 0x80));
            left >>>= 7;
        }
        out.put((byte) left);
    }

    private static long get(ByteBuffer in) {
        long value = 0;
        int shift = 0;
        byte b;
        do {
            b = in.get();
            value |= (b & 0x7fL) << shift;
            shift += 7;
        } while (b < 0);
        return value >>> 1 ^ -(value & 1);
    }

    private static byte[] bytes(ByteBuffer written) {
        byte[] out = new byte[written.position()];
        written.flip().get(out);
        return out;
    }

    /** The length before packing, then the deflated bytes. */
    private static byte[] deflated(byte[] plain) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 4 + 64);
            byte[] buffer = new byte[1 << 14];
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(plain.length).array());
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            byte[] plain = new byte[ByteBuffer.wrap(packed).getInt()];
            inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
            int n = 0;
            while (n < plain.length) {
                int more = inflater.inflate(plain, n, plain.length - n);
                if (more == 0) {
                    throw new UncheckedIOException(new IOException("a stored run ends too early"));
                }
                n += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new UncheckedIOException(new IOException("a stored run is damaged", e));
        } finally {
            inflater.end();
        }
    }
}
