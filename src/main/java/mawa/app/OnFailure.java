package mawa.app;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a failed run does to the others. */
enum OnFailure {
    CONTINUE, STOP;

    /** From the word of the command line. */
    static final class Converter implements ITypeConverter<OnFailure> {
        @Override
        public OnFailure convert(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "continue" -> CONTINUE;
                case "stop" -> STOP;
                default -> throw new TypeConversionException("continue or stop was expected, was " + text);
            };
        }
    }
}
