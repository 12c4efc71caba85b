package mawa.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that runs from right to left, for the PDF: lines are parted into runs of one direction by Java's bidirectional
 * algorithm, and runs from right to left are shaped, mirrored and turned round before they are drawn.
 */
final class Directions implements BidiSplitter {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        runs = new ArrayList<>();
        int start = 0;
        for (int k = 0; k < bidi.getRunCount(); k++) {
            boolean isLast = k + 1 == bidi.getRunCount();
            boolean isRightToLeft = isRightToLeft(bidi, k);
            // Runs are laid out in the order of the text, so a number within words from right to left must stay with them.
            if (isLast || isRightToLeft != isRightToLeft(bidi, k + 1)) {
                runs.add(new BidiTextRun(start, bidi.getRunLimit(k) - start, isRightToLeft ? RTL : LTR));
                start = bidi.getRunLimit(k);
            }
        }
        if (runs.isEmpty()) {
            runs.add(new BidiTextRun(0, 0, LTR));
        }
    }

    /** In a paragraph from left to right, whatever is laid into it otherwise; in one from right to left, what runs like it. */
    private static boolean isRightToLeft(Bidi bidi, int run) {
        return bidi.baseIsLeftToRight() ? bidi.getRunLevel(run) > 0 : bidi.getRunLevel(run) % 2 == 1;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    /** By their place in the text. */
    @Override
    public BidiTextRun getVisualRun(int position) {
        return runs.get(position);
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
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            StringBuilder out = new StringBuilder(text.length());
            for (int k = bidi.getRunCount() - 1; k >= 0; k--) {
                String run = text.substring(bidi.getRunStart(k), bidi.getRunLimit(k));
                out.append(bidi.getRunLevel(k) % 2 == 0 ? run : turned(run));
            }
            return out.toString();
        }

        private static String turned(String run) {
            int[] letters = run.codePoints().map(Turned::mirrored).toArray();
            StringBuilder out = new StringBuilder(run.length());
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
