package mawa.app;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A seed of 64 bits: decimal with sign, or all 16 hexadecimal digits. */
final class SeedConverter implements ITypeConverter<Long> {
    private static final int HEXADECIMAL = 16;

    @Override
    public Long convert(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        try {
            return lower.startsWith("0x") ? Long.parseUnsignedLong(lower.substring(2), HEXADECIMAL) : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("a seed is a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE
                    + ", or 0x and up to 16 hexadecimal digits, was " + text);
        }
    }
}
