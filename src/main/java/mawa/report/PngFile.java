package mawa.report;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A figure as PNG. Written by hand rather than by ImageIO, which tries five filters on each line and takes five
 * times as long; and so that the file says how wide it is in print.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double POINTS_A_METRE = 72 / 0.0254;
    private static final int DEPTH = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte NO_FILTER = 0;
    private static final int LEVEL = 3;

    private PngFile() {
    }

    static byte[] of(Figure figure) {
        FigurePainter painter = new FigurePainter(figure);
        int scale = Style.PNG_SCALE;
        BufferedImage image = new BufferedImage(Style.WIDTH * scale, painter.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        painter.paint(g);
        g.dispose();
        return encode(image);
    }

    static byte[] encode(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight())
                .put((byte) DEPTH).put(TRUE_COLOUR).put((byte) 0).put((byte) 0).put((byte) 0).array());
        int pixelsPerMetre = (int) Math.round(Style.PNG_SCALE * POINTS_A_METRE);
        chunk(out, "pHYs", ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre).put((byte) 1).array());
        chunk(out, "IDAT", deflate(image));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflate(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] line = new byte[1 + 3 * width];
        byte[] buffer = new byte[1 << 15];
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        Deflater deflater = new Deflater(LEVEL);
        for (int y = 0; y < image.getHeight(); y++) {
            // Charts are flat: a filter would only hide the repetitions that deflate lives on.
            line[0] = NO_FILTER;
            for (int x = 0, at = 1; x < width; x++) {
                int p = pixels[y * width + x];
                line[at++] = (byte) (p >> 16);
                line[at++] = (byte) (p >> 8);
                line[at++] = (byte) p;
            }
            deflater.setInput(line);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
