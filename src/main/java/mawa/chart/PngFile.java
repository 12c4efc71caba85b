package mawa.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A figure as PNG that says how wide it is in print. */
final class PngFile {
    private static final double MILLIMETRES_A_POINT = 25.4 / 72;
    private static final float QUICK = 0.7f;
    private static final String STANDARD = "javax_imageio_1.0";

    private PngFile() {
    }

    static byte[] of(Figure figure) {
        FigurePainter painter = new FigurePainter(figure);
        int scale = Style.PNG_SCALE;
        BufferedImage image = new BufferedImage(painter.width() * scale, painter.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        painter.paint(g);
        g.dispose();
        return encode(image);
    }

    static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        // In memory throughout: ImageIO's own cache would write temporary files.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUICK);
            IIOMetadata size = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
            size.mergeTree(STANDARD, printedSize());
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, size), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static IIOMetadataNode printedSize() {
        String pixel = Double.toString(MILLIMETRES_A_POINT / Style.PNG_SCALE);
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        for (String name : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode node = new IIOMetadataNode(name);
            node.setAttribute("value", pixel);
            dimension.appendChild(node);
        }
        IIOMetadataNode root = new IIOMetadataNode(STANDARD);
        root.appendChild(dimension);
        return root;
    }
}
