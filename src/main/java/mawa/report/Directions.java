package mawa.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/**
 * Text that runs from right to left, for the PDF: lines are parted into runs of one direction by Java's bidirectional
 * algorithm, and runs from right to left are shaped, mirrored and turned round before they are drawn.
 */
final class Directions implements BidiSplitter {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";
    private Integer[] order = {};
    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        order = new Integer[levels.length];
        for (int k = 0; k < levels.length; k++) {
            levels[k] = (byte) bidi.getRunLevel(k);
            order[k] = k;
        }
        if (levels.length > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, levels.length);
        }
    }

    @Override
    public int countTextRuns() {
        // Of no text too there is a run, in which there is nothing.
        return Math.max(1, order.length);
    }

    @Override
    public BidiTextRun getVisualRun(int position) {
        if (order.length == 0) {
            return new BidiTextRun(0, 0, LTR);
        }
        int run = order[position];
        return new BidiTextRun(bidi.getRunStart(run), bidi.getRunLimit(run) - bidi.getRunStart(run), bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    /** That of the first letter that has one. */
    @Override
    public byte getBaseDirection(String paragraph) {
        for (int at = 0; at < paragraph.length(); at += Character.charCount(paragraph.codePointAt(at))) {
            byte direction = Character.getDirectionality(paragraph.codePointAt(at));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return LTR;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return RTL;
            }
        }
        return NEUTRAL;
    }

    /** What becomes of a run from right to left before it is drawn from left to right. */
    static final class Turned implements BidiReorderer {
        @Override
        public String reorderRTLTextToLTR(String text) {
            int[] letters = text.codePoints().map(Turned::mirrored).toArray();
            StringBuilder out = new StringBuilder(text.length());
            for (int k = letters.length - 1; k >= 0; k--) {
                out.appendCodePoint(letters[k]);
            }
            return out.toString();
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.shaped(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicLetters.unshaped(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static int mirrored(int c) {
            int opening = OPENING.indexOf(c);
            int closing = CLOSING.indexOf(c);
            return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : c;
        }
    }
}
