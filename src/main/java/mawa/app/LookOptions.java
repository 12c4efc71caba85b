package mawa.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mawa.chart.Language;
import mawa.chart.Look;
import mawa.chart.Palette;
import mawa.scenario.Spelling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How figures are to look, whichever command draws them. */
final class LookOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--width", paramLabel = "<mm>", defaultValue = "170mm", converter = Millimetres.class,
            description = "width on paper, 80mm to 250mm: 85mm is a column of a journal, 170mm a page (default: ${DEFAULT-VALUE})")
    private int width;

    @Option(names = "--palette", paramLabel = "okabe-ito|tol|greys", defaultValue = "okabe-ito", converter = PaletteConverter.class,
            description = "inks that colour-blind readers tell apart (default: ${DEFAULT-VALUE})")
    private Palette palette;

    @Option(names = "--greyscale", description = "the same as --palette greys: for print without colour")
    private boolean greyscale;

    @Option(names = "--lang", paramLabel = "en|fr|ar", defaultValue = "en", converter = LanguageConverter.class,
            description = "English, French or Arabic (default: ${DEFAULT-VALUE})")
    private Language language;

    /** The look; throws where two options contradict one another. */
    Look look() {
        if (greyscale && spec.commandLine().getParseResult().hasMatchedOption("--palette") && palette != Palette.GREYS) {
            throw new ParameterException(spec.commandLine(), "--greyscale and --palette " + palette.key() + " contradict one another: give one of them");
        }
        return new Look(language, greyscale ? Palette.GREYS : palette, width);
    }

    /** Where figures of a look go: to the usual folder, or, where anything is not as usual, to one in there, such as {@code fr-85mm-greys}. */
    static Path folder(Path usual, Look look) {
        List<String> words = List.of(look.language() == Look.USUAL.language() ? "" : look.language().key(),
                look.widthMm() == Look.USUAL.widthMm() ? "" : look.widthMm() + "mm", look.palette() == Look.USUAL.palette() ? "" : look.palette().key());
        String name = words.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining("-"));
        return name.isEmpty() ? usual : usual.resolve(name);
    }

    /** A look as programs read it. */
    static Map<String, Object> fields(Look look) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lang", look.language().key());
        fields.put("palette", look.palette().key());
        fields.put("widthMm", look.widthMm());
        return fields;
    }

    private static TypeConversionException unknown(String what, String found, List<String> known) {
        return new TypeConversionException("there is no " + what + " " + Spelling.quoted(found) + ". " + Spelling.guess(found, known, "There are: "));
    }

    /** A width such as {@code 85mm}, {@code 85} or {@code 8.5cm}. */
    static final class Millimetres implements ITypeConverter<Integer> {
        private static final Pattern WIDTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(mm|cm|)");
        private static final int A_CENTIMETRE = 10;

        @Override
        public Integer convert(String text) {
            Matcher m = WIDTH.matcher(text.strip().toLowerCase(Locale.ROOT));
            double mm = m.matches() ? Double.parseDouble(m.group(1)) * (m.group(2).equals("cm") ? A_CENTIMETRE : 1) : Double.NaN;
            if (mm != Math.rint(mm) || mm < Look.NARROWEST_MM || mm > Look.WIDEST_MM) {
                throw new TypeConversionException("a width from " + Look.NARROWEST_MM + "mm to " + Look.WIDEST_MM + "mm in whole millimetres was expected, such as 85mm or 170mm, was "
                        + Spelling.quoted(text));
            }
            return (int) mm;
        }
    }

    /** A palette by its key. */
    static final class PaletteConverter implements ITypeConverter<Palette> {
        @Override
        public Palette convert(String text) {
            return Arrays.stream(Palette.values()).filter(p -> p.key().equals(text.strip().toLowerCase(Locale.ROOT))).findAny()
                    .orElseThrow(() -> unknown("palette", text, Arrays.stream(Palette.values()).map(Palette::key).toList()));
        }
    }

    /** A language by its key. */
    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return Arrays.stream(Language.values()).filter(l -> l.key().equals(text.strip().toLowerCase(Locale.ROOT))).findAny()
                    .orElseThrow(() -> unknown("language", text, Arrays.stream(Language.values()).map(Language::key).toList()));
        }
    }
}
