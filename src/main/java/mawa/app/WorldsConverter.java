package mawa.app;

import java.util.Arrays;
import mawa.experiment.Worlds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code best} or {@code drawn}. */
final class WorldsConverter implements ITypeConverter<Worlds> {
    @Override
    public Worlds convert(String text) {
        return Arrays.stream(Worlds.values()).filter(w -> w.key().equals(text)).findAny()
                .orElseThrow(() -> new TypeConversionException("best or drawn was expected, was " + text));
    }
}
