package mawa.chart;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of 255 colours for pictures that have more. Those that cover most are kept, but of colours that look alike only one
 * at first, so that a small mark in a colour of its own keeps it. Without dithering: flat stays flat.
 */
final class Colours {
    private static final int TABLE = 256;
    /** The last of the table is no colour: what lies below shows through. */
    static final int UNCHANGED = TABLE - 1;
    private static final int MOST = UNCHANGED;
    private static final int BITS = 5;
    private static final int SHIFT = 8 - BITS;
    private static final int LEVELS = 1 << BITS;
    private static final int ALIKE = 20;
    private final IndexColorModel model;
    /** Which of the table stands for each colour, by its first five bits in each channel. */
    private final byte[] nearest;

    private Colours(IndexColorModel model, byte[] nearest) {
        this.model = model;
        this.nearest = nearest;
    }

    static Colours of(List<BufferedImage> pictures) {
        long[] count = new long[LEVELS * LEVELS * LEVELS];
        int[] first = new int[count.length];
        for (BufferedImage picture : pictures) {
            int[] row = new int[picture.getWidth()];
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, row.length, 1, row, 0, row.length);
                for (int rgb : row) {
                    int bin = bin(rgb);
                    first[bin] = count[bin]++ == 0 ? rgb : first[bin];
                }
            }
        }
        List<int[]> seen = IntStream.range(0, count.length).boxed().filter(b -> count[b] > 0).sorted(Comparator.comparingLong((Integer b) -> -count[b]).thenComparing(b -> b))
                .map(b -> new int[] {first[b] >> 16 & 0xFF, first[b] >> 8 & 0xFF, first[b] & 0xFF}).toList();
        List<int[]> table = new ArrayList<>();
        for (int alike : new int[] {ALIKE, 0}) {
            for (int[] colour : seen) {
                if (table.size() < MOST && table.stream().noneMatch(t -> distance(t, colour) <= alike * alike)) {
                    table.add(colour);
                }
            }
        }
        return new Colours(model(table), nearest(table));
    }

    private static IndexColorModel model(List<int[]> table) {
        byte[][] channels = new byte[3][TABLE];
        for (int i = 0; i < table.size(); i++) {
            for (int c = 0; c < channels.length; c++) {
                channels[c][i] = (byte) table.get(i)[c];
            }
        }
        return new IndexColorModel(8, TABLE, channels[0], channels[1], channels[2]);
    }

    private static byte[] nearest(List<int[]> table) {
        byte[] nearest = new byte[LEVELS * LEVELS * LEVELS];
        int half = 1 << SHIFT - 1;
        for (int bin = 0; bin < nearest.length; bin++) {
            int[] colour = {((bin >> 2 * BITS) << SHIFT) + half, ((bin >> BITS & LEVELS - 1) << SHIFT) + half, ((bin & LEVELS - 1) << SHIFT) + half};
            int best = 0;
            for (int i = 1; i < table.size(); i++) {
                best = distance(table.get(i), colour) < distance(table.get(best), colour) ? i : best;
            }
            nearest[bin] = (byte) best;
        }
        return nearest;
    }

    /** The same picture in these colours. */
    BufferedImage reduced(BufferedImage picture) {
        BufferedImage out = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] row = new int[picture.getWidth()];
        byte[] indices = new byte[row.length];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            Arrays.setAll(row, x -> nearest[bin(row[x])]);
            for (int x = 0; x < row.length; x++) {
                indices[x] = (byte) row[x];
            }
            out.getRaster().setDataElements(0, y, row.length, 1, indices);
        }
        return out;
    }

    /** Part of a picture in these colours, with what is as in the picture before left open. */
    BufferedImage changed(BufferedImage before, BufferedImage now, Rectangle part) {
        BufferedImage out = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < part.height; y++) {
            for (int x = 0; x < part.width; x++) {
                int colour = now.getRaster().getSample(part.x + x, part.y + y, 0);
                boolean same = colour == before.getRaster().getSample(part.x + x, part.y + y, 0);
                out.getRaster().setSample(x, y, 0, same ? UNCHANGED : colour);
            }
        }
        return out;
    }

    private static int bin(int rgb) {
        return (rgb >> 16 & 0xFF) >> SHIFT << 2 * BITS | (rgb >> 8 & 0xFF) >> SHIFT << BITS | (rgb & 0xFF) >> SHIFT;
    }

    private static int distance(int[] a, int[] b) {
        int r = a[0] - b[0];
        int g = a[1] - b[1];
        int u = a[2] - b[2];
        return r * r + g * g + u * u;
    }
}
