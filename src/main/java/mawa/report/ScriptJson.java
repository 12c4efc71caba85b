package mawa.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;

/** JSON that may stand inside a script element: whatever a scenario says, no tag and no comment can begin or end in it. */
final class ScriptJson {
    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new NoMarkup());

    private ScriptJson() {
    }

    static JsonGenerator to(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Signs that mean something to HTML, as numbers. */
    private static final class NoMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private final int[] ascii = standardAsciiEscapesForJSON();

        NoMarkup() {
            for (char sign : "<>&".toCharArray()) {
                ascii[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            // Line separators, which old browsers take for the end of a line of script.
            return c == 0x2028 || c == 0x2029 ? new SerializedString(String.format("\\u%04X", c)) : null;
        }
    }
}
