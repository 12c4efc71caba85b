package mawa.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import mawa.outcome.Ensemble;
import mawa.scenario.Scenario;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the files of maps. */
class MapFilesTest {
    private static final EnumSet<Format> ALL = EnumSet.allOf(Format.class);
    private static final int LAST = 19;

    @TempDir
    private Path dir;

    @Test
    void drawnAgainTheyAreTheSameByteForByte() throws IOException {
        Scenario scenario = MapWorld.small(dir.resolve("world"), 25);
        List<Path> first = write(scenario, "first");
        List<Path> again = write(scenario, "again");
        assertThat(first).hasSize(20);
        for (int i = 0; i < first.size(); i++) {
            assertThat(Files.mismatch(first.get(i), again.get(i))).as(first.get(i).toString()).isEqualTo(-1);
        }
        Maps maps = maps(scenario);
        for (Moving format : Moving.values()) {
            assertThat(maps.moving(format, 5, percent -> { })).isEqualTo(maps(scenario).moving(format, 5, percent -> { }));
        }
    }

    @Test
    void theCsvHoldsEveryValueDrawnAndNoOther() throws IOException {
        Scenario scenario = MapWorld.small(dir.resolve("world"), 25);
        Drawing drawing = maps(scenario).evening(scenario.end());
        List<Double> drawn = new ArrayList<>();
        drawing.figure().panels().forEach(p -> p.layers().forEach(l -> l.tell(row -> drawn.add(row.value()))));
        List<Double> told = new ArrayList<>();
        List<String> lines = new String(drawing.csv(), StandardCharsets.UTF_8).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = CsvLine.split(line);
            List<String> values = fields.subList(7, fields.size() - 1).stream().filter(v -> !v.isEmpty()).toList();
            told.add(values.isEmpty() ? Double.NaN : Double.parseDouble(values.get(0)));
        }
        assertThat(told).isNotEmpty().isEqualTo(drawn);
    }

    @Test
    void strangeNamesBreakNothing() throws Exception {
        String[] odd = {"<script>alert(1)</script>&\"Fir\"'", "مخيم \u202Eأطمة", "=HYPERLINK(\"x\",\"y\") 😀 \uD83D", "long ".repeat(2000), "\u0000\n"};
        Scenario scenario = MapWorld.small(dir.resolve("world"), 1);
        Scenario strange = MapWorld.with(scenario, p -> MapWorld.renamed(p, odd[scenario.places().indexOf(p) % odd.length]));
        Ensemble baseline = MapWorld.played(scenario, "../=odd variant", 2);
        Maps maps = new Maps(Look.USUAL, strange, baseline, MapWorld.STAMP, MapWish.USUAL);
        List<Drawing> drawings = List.of(maps.evening(scenario.end()), maps.evenings(maps.spread(3)), maps.camps(scenario.end()).orElseThrow(), maps.roads(),
                maps.difference(baseline, scenario.end()).orElseThrow());
        Path folder = dir.resolve("maps");
        List<Path> files = Maps.write(drawings, folder, ALL, file -> { });
        assertThat(files).allSatisfy(file -> assertThat(file.getParent()).isEqualTo(folder));
        for (Path file : files) {
            if (file.toString().endsWith(".svg")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
                assertThat(Files.readString(file)).doesNotContain("<script>");
            } else if (file.toString().endsWith(".pdf")) {
                Loader.loadPDF(file.toFile()).close();
            } else if (file.toString().endsWith(".csv")) {
                assertThat(Files.readAllLines(file).stream().flatMap(line -> CsvLine.split(line).stream()).filter(f -> f.matches("^[=+@].*|^-\\D.*"))).isEmpty();
            }
        }
        assertThat(maps.moving(Moving.GIF, 19, percent -> { })).isNotEmpty();
    }

    @Test
    void aGifHoldsThePicturesThatWereDrawn() throws IOException {
        MapSlides slides = slides();
        byte[] gif = Moving.GIF.of(slides::picture, java.util.Collections.nCopies(LAST + 1, 20));
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(LAST + 1);
            BufferedImage seen = new BufferedImage(MapSlides.WIDTH_PIXELS, MapSlides.HEIGHT_PIXELS, BufferedImage.TYPE_INT_RGB);
            for (int k = 0; k <= LAST; k++) {
                var where = reader.getImageMetadata(k).getAsTree("javax_imageio_gif_image_1.0").getFirstChild().getAttributes();
                seen.createGraphics().drawImage(reader.read(k), Integer.parseInt(where.getNamedItem("imageLeftPosition").getNodeValue()),
                        Integer.parseInt(where.getNamedItem("imageTopPosition").getNodeValue()), null);
            }
            assertThat(meanDifference(seen, slides.picture(LAST))).isLessThan(1.0);
            assertThat(meanDifference(seen, slides.picture(0))).isGreaterThan(1.0);
        }
        assertThat(new String(gif, StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
    }

    @Test
    void anApngIsWellFormedAndItsFirstPictureExact() throws IOException {
        MapSlides slides = slides();
        byte[] png = Moving.APNG.of(slides::picture, java.util.Collections.nCopies(LAST + 1, 20));
        ByteBuffer in = ByteBuffer.wrap(png);
        in.position(8);
        List<Integer> sequence = new ArrayList<>();
        int pictures = 0;
        while (in.remaining() > 0) {
            int length = in.getInt();
            byte[] body = new byte[4 + length];
            in.get(body);
            CRC32 crc = new CRC32();
            crc.update(body);
            assertThat(in.getInt()).isEqualTo((int) crc.getValue());
            String kind = new String(body, 0, 4, StandardCharsets.US_ASCII);
            if (kind.equals("fcTL") || kind.equals("fdAT")) {
                sequence.add(ByteBuffer.wrap(body).getInt(4));
                pictures += kind.equals("fcTL") ? 1 : 0;
            } else if (kind.equals("acTL")) {
                assertThat(ByteBuffer.wrap(body).getInt(4)).isEqualTo(LAST + 1);
            }
        }
        assertThat(pictures).isEqualTo(LAST + 1);
        assertThat(sequence).isSorted().doesNotHaveDuplicates().startsWith(0).endsWith(2 * LAST);
        assertThat(meanDifference(ImageIO.read(new ByteArrayInputStream(png)), slides.picture(0))).isZero();
    }

    @Test
    void aColourOfItsOwnIsKeptHoweverSmallItsMark() {
        BufferedImage picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 640; x++) {
            for (int y = 0; y < 400; y++) {
                picture.setRGB(x, y, x * 255 / 640 << 16 | y * 255 / 400 << 8 | 40);
            }
        }
        picture.setRGB(5, 5, 0xFF00FF);
        assertThat(Colours.of(List.of(picture)).reduced(picture).getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFF00FF);
    }

    @Test
    void picturesThatDoNotDifferStillMakeAFile() {
        BufferedImage one = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        IntFunction<BufferedImage> same = number -> one;
        for (Moving format : Moving.values()) {
            assertThat(format.of(same, List.of(10, 10, 10))).isNotEmpty();
        }
        assertThat(Changed.between(one, one)).isEqualTo(new java.awt.Rectangle(0, 0, 1, 1));
    }

    private MapSlides slides() {
        Scenario scenario = MapWorld.small(dir.resolve("world"), 1);
        MapStudy study = new MapStudy(Look.USUAL, scenario, MapWorld.played(scenario, "baseline", 2), MapWorld.STAMP, MapWish.USUAL);
        return new MapSlides(study, scenario.start().datesUntil(scenario.end().plusDays(1)).toList());
    }

    private static Maps maps(Scenario scenario) {
        return new Maps(Look.USUAL, scenario, MapWorld.played(scenario, "baseline", 3), MapWorld.STAMP, MapWish.USUAL);
    }

    private List<Path> write(Scenario scenario, String folder) throws IOException {
        Maps maps = maps(scenario);
        return Maps.write(List.of(maps.evening(scenario.end()), maps.evenings(maps.spread(4)), maps.camps(scenario.end()).orElseThrow(), maps.roads(),
                maps.difference(MapWorld.played(scenario, "same", 3), scenario.end()).orElseThrow()), dir.resolve(folder), ALL, file -> { });
    }

    private static double meanDifference(BufferedImage a, BufferedImage b) {
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                sum += Math.abs((p >> 16 & 255) - (q >> 16 & 255)) + Math.abs((p >> 8 & 255) - (q >> 8 & 255)) + Math.abs((p & 255) - (q & 255));
            }
        }
        return sum / 3.0 / a.getWidth() / a.getHeight();
    }
}
