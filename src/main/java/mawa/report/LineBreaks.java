package mawa.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.TreeSet;

/** Where a line of the PDF may end: between words, and within a key or a path after its marks, as in departure.|halfDanger. */
final class LineBreaks implements FSTextBreaker {
    private static final String MARKS = "./_,&=?";
    private TreeSet<Integer> ends = new TreeSet<>();

    @Override
    public void setText(String text) {
        ends = new TreeSet<>();
        BreakIterator words = BreakIterator.getLineInstance(Locale.ENGLISH);
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            ends.add(at);
        }
        for (int at = 1; at < text.length(); at++) {
            // A decimal point or a thousands separator is followed by a digit, a sentence's end by a space.
            if (MARKS.indexOf(text.charAt(at - 1)) >= 0 && Character.isLetter(text.charAt(at))) {
                ends.add(at);
            }
        }
        ends.remove(0);
    }

    @Override
    public int next() {
        Integer next = ends.pollFirst();
        return next == null ? BreakIterator.DONE : next;
    }
}
