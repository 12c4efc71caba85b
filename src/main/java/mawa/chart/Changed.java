package mawa.chart;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** The smallest rectangle that holds all that differs between two pictures of one size. */
final class Changed {
    private Changed() {
    }

    /** Where nothing differs, one pixel: a picture of none cannot be written. */
    static Rectangle between(BufferedImage before, BufferedImage after) {
        int left = after.getWidth();
        int right = -1;
        int top = after.getHeight();
        int bottom = -1;
        int[] a = new int[after.getWidth()];
        int[] b = new int[after.getWidth()];
        for (int y = 0; y < after.getHeight(); y++) {
            before.getRGB(0, y, a.length, 1, a, 0, a.length);
            after.getRGB(0, y, b.length, 1, b, 0, b.length);
            for (int x = 0; x < a.length; x++) {
                if (a[x] != b[x]) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
