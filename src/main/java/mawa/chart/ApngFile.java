package mawa.chart;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32;

/** Pictures in a row as animated PNG (W3C, PNG third edition): each compressed as a PNG of its own, with only what changed in it. */
final class ApngFile {
    private static final int SIGNATURE = 8;
    private static final int CENTI = 100;
    /** What a picture leaves behind, and how it is laid over that. */
    private static final byte KEPT = 0;
    private static final byte OVER = 1;

    private ApngFile() {
    }

    static byte[] of(IntFunction<BufferedImage> picture, List<Integer> centiseconds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            BufferedImage before = null;
            int sequence = 0;
            for (int k = 0; k < centiseconds.size(); k++) {
                BufferedImage now = picture.apply(k);
                Rectangle part = before == null ? new Rectangle(now.getWidth(), now.getHeight()) : Changed.between(before, now);
                byte[] png = PngFile.encode(changed(before, now, part));
                if (before == null) {
                    out.write(png, 0, SIGNATURE);
                    chunk(out, "IHDR", chunks(png, "IHDR"));
                    chunk(out, "acTL", ByteBuffer.allocate(8).putInt(centiseconds.size()).putInt(0).array());
                }
                chunk(out, "fcTL", control(sequence++, part, centiseconds.get(k)));
                byte[] data = chunks(png, "IDAT");
                if (before == null) {
                    chunk(out, "IDAT", data);
                } else {
                    chunk(out, "fdAT", ByteBuffer.allocate(4 + data.length).putInt(sequence++).put(data).array());
                }
                before = now;
            }
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Part of a picture, with what is as in the one before left open; all are of one kind, with transparency. */
    private static BufferedImage changed(BufferedImage before, BufferedImage now, Rectangle part) {
        BufferedImage out = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int colour = now.getRGB(part.x + x, part.y + y);
                out.setRGB(x, y, before != null && colour == before.getRGB(part.x + x, part.y + y) ? 0 : colour);
            }
        }
        return out;
    }

    /** Number, size, place and time of a picture, which is laid over the one before it and stays. */
    private static byte[] control(int sequence, Rectangle part, int centiseconds) {
        return ByteBuffer.allocate(26).putInt(sequence).putInt(part.width).putInt(part.height).putInt(part.x).putInt(part.y).putShort((short) centiseconds)
                .putShort((short) CENTI).put(KEPT).put(OVER).array();
    }

    /** What all chunks of one kind hold, in a row. */
    private static byte[] chunks(byte[] png, String kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        ByteBuffer in = ByteBuffer.wrap(png);
        in.position(SIGNATURE);
        while (in.remaining() > 0) {
            int length = in.getInt();
            byte[] name = new byte[4];
            in.get(name);
            if (Arrays.equals(name, kind.getBytes(StandardCharsets.US_ASCII))) {
                out.write(png, in.position(), length);
            }
            in.position(in.position() + length + 4);
        }
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String kind, byte[] data) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
