package mawa.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arabic in the PDF: each letter in the shape that its place in the word asks for, and all of it in the order of reading. */
class ArabicLettersTest {
    @Test
    void aLetterTakesTheShapeOfItsPlace() {
        // Beh at the beginning, in the middle, at the end and alone.
        assertThat(ArabicLetters.shaped("ببب ب")).isEqualTo("ﺑﺒﺐ ﺏ");
        // Dal and alef reach back, but never on.
        assertThat(ArabicLetters.shaped("بدبا")).isEqualTo("ﺑﺪﺑﺎ");
    }

    @Test
    void lamWithAlefIsOneShape() {
        assertThat(ArabicLetters.shaped("لا")).isEqualTo("ﻻ");
        assertThat(ArabicLetters.shaped("سلام")).isEqualTo("ﺳﻼﻡ");
        assertThat(ArabicLetters.shaped("الأمل")).isEqualTo("ﺍﻷﻣﻞ");
    }

    @Test
    void vowelMarksDoNotPartLetters() {
        assertThat(ArabicLetters.shaped("بَب")).isEqualTo("ﺑَﺐ");
    }

    @Test
    void lettersOfOtherLanguagesOfTheScriptAreShapedToo() {
        // Persian peh and Urdu tteh.
        assertThat(ArabicLetters.shaped("پپ")).isEqualTo("ﭘﭗ");
    }

    @Test
    void whatIsNotArabicStays() {
        assertThat(ArabicLetters.shaped("Idlib – 2019 🏕️")).isEqualTo("Idlib – 2019 🏕️");
        assertThat(ArabicLetters.shaped("")).isEmpty();
    }

    @Test
    void shapesBecomeTheLettersAgain() {
        String text = "مأوى للنازحين، سلام";
        assertThat(ArabicLetters.unshaped(ArabicLetters.shaped(text))).isEqualTo(text);
    }

    @Test
    void aRunIsTurnedRoundAndItsBracketsWithIt() {
        assertThat(new Directions.Turned().reorderRTLTextToLTR("ابج (د)")).isEqualTo("(د) جبا");
        assertThat(new Directions.Turned().reorderRTLTextToLTR("ابج 2019 د")).isEqualTo("د 2019 جبا");
        assertThat(new Directions.Turned().reorderRTLTextToLTR("ا🏕")).isEqualTo("🏕ا");
    }

    @Test
    void aLineIsPartedIntoRunsOfOneDirection() {
        // A number after Arabic belongs to it.
        assertThat(runs("abc ابج 12 def", BidiSplitter.NEUTRAL)).containsExactly("abc ", "ابج 12", " def");
        assertThat(runs("ابج 12 abc د", BidiSplitter.NEUTRAL)).containsExactly("ابج ", "12", " ", "abc", " د");
        assertThat(runs("ابج abc", BidiSplitter.NEUTRAL)).containsExactly("ابج ", "abc");
        assertThat(runs("ابج abc", BidiSplitter.LTR)).containsExactly("ابج", " abc");
        assertThat(runs("", BidiSplitter.NEUTRAL)).containsExactly("");
    }

    @Test
    void theFirstLetterSaysWhereALineBegins() {
        assertThat(new Directions().getBaseDirection("12 (ابج) abc")).isEqualTo(BidiSplitter.RTL);
        assertThat(new Directions().getBaseDirection("12 abc ابج")).isEqualTo(BidiSplitter.LTR);
        assertThat(new Directions().getBaseDirection("12")).isEqualTo(BidiSplitter.NEUTRAL);
    }

    private static List<String> runs(String text, byte direction) {
        Directions d = new Directions();
        d.setParagraph(text, direction);
        List<String> out = new ArrayList<>();
        for (int k = 0; k < d.countTextRuns(); k++) {
            BidiTextRun run = d.getVisualRun(k);
            out.add(text.substring(run.getStart(), run.getStart() + run.getLength()));
        }
        return out;
    }
}
