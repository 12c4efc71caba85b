package mawa.result;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A packed piece of a gzip file. Each run packs its own rows on its own thread, and the pieces are joined in order
 * into <em>one</em> gzip member, as pigz does: readers that stop after the first member (browsers, some libraries)
 * see everything, and the bytes do not depend on who packed what when.
 *
 * @param deflated raw deflate blocks, ending on a byte border, none marked as last
 * @param length bytes before packing
 * @param crc CRC-32 of these
 */
record GzipPiece(byte[] deflated, long length, int crc) {
    /** Fast packing: half the time of the default for a sixth more bytes. */
    private static final int LEVEL = 3;
    private static final int BUFFER = 1 << 16;
    /** Magic, deflate, no flags, no time, no extra flags, unknown system: nothing that differs between machines. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    /** An empty stored block that is marked as the last one. */
    private static final byte[] LAST_BLOCK = {1, 0, 0, (byte) 0xff, (byte) 0xff};
    private static final int CRC_BITS = 32;
    private static final int CRC_POLYNOMIAL = 0xedb88320;

    /** Packs the bytes; needs nothing of the pieces before. */
    static GzipPiece of(CsvRows rows) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(rows.bytes(), 0, rows.size());
            byte[] packed = new byte[rows.size() / 8 + 64];
            int n = 0;
            while (true) {
                n += deflater.deflate(packed, n, packed.length - n, Deflater.SYNC_FLUSH);
                if (n < packed.length) {
                    break;
                }
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            CRC32 crc = new CRC32();
            crc.update(rows.bytes(), 0, rows.size());
            return new GzipPiece(Arrays.copyOf(packed, n), rows.size(), (int) crc.getValue());
        } finally {
            deflater.end();
        }
    }

    /** One gzip file that grows by pieces; {@link #close} ends it. */
    static final class Joined implements Closeable {
        private final OutputStream out;
        private int crc;
        private long length;

        Joined(Path file) throws IOException {
            this(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }

        Joined(OutputStream out) throws IOException {
            this.out = out;
            out.write(HEADER);
        }

        void add(GzipPiece piece) throws IOException {
            out.write(piece.deflated);
            crc = joinCrc(crc, piece.crc, piece.length);
            length += piece.length;
        }

        @Override
        public void close() throws IOException {
            out.write(LAST_BLOCK);
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(crc).putInt((int) length).array());
            out.close();
        }
    }

    /**
     * CRC-32 of two texts in a row from the CRC of each and the length of the second (Adler's crc32_combine): the
     * first one is carried over the second's zeros by squaring the matrix that carries it over one zero bit.
     */
    private static int joinCrc(int first, int second, long secondLength) {
        int[] carry = new int[CRC_BITS];
        carry[0] = CRC_POLYNOMIAL;
        for (int bit = 1; bit < CRC_BITS; bit++) {
            carry[bit] = 1 << (bit - 1);
        }
        int crc = first;
        for (int i = 0; i < 3; i++) {
            carry = squared(carry);
        }
        for (long left = secondLength; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                crc = times(carry, crc);
            }
            carry = squared(carry);
        }
        return crc ^ second;
    }

    private static int[] squared(int[] matrix) {
        int[] out = new int[CRC_BITS];
        for (int bit = 0; bit < CRC_BITS; bit++) {
            out[bit] = times(matrix, matrix[bit]);
        }
        return out;
    }

    private static int times(int[] matrix, int vector) {
        int sum = 0;
        for (int bit = 0; bit < CRC_BITS; bit++) {
            sum ^= (vector >>> bit & 1) == 1 ? matrix[bit] : 0;
        }
        return sum;
    }
}
