package mawa.chart;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures in a row as GIF: one table of colours for all, and of each picture only the pixels that changed. */
final class GifFile {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    /** Of so many pictures the colours are counted. */
    private static final int SAMPLED = 9;
    private static final byte[] FOREVER = {1, 0, 0};

    private GifFile() {
    }

    static byte[] of(IntFunction<BufferedImage> picture, List<Integer> centiseconds) {
        Colours colours = Colours.of(samples(picture, centiseconds.size()));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        // In memory throughout: ImageIO's own cache would write temporary files.
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            BufferedImage before = null;
            for (int k = 0; k < centiseconds.size(); k++) {
                BufferedImage now = colours.reduced(picture.apply(k));
                Rectangle part = before == null ? new Rectangle(now.getWidth(), now.getHeight()) : Changed.between(before, now);
                BufferedImage shown = before == null ? now : colours.changed(before, now, part);
                writer.writeToSequence(new IIOImage(shown, null, metadata(writer, shown, part, centiseconds.get(k), k == 0)), writer.getDefaultWriteParam());
                before = now;
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static List<BufferedImage> samples(IntFunction<BufferedImage> picture, int pictures) {
        int number = Math.min(SAMPLED, pictures);
        List<BufferedImage> samples = new ArrayList<>();
        for (int k = 0; k < number; k++) {
            samples.add(picture.apply(number == 1 ? 0 : (pictures - 1) * k / (number - 1)));
        }
        return samples;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, Rectangle part, int centiseconds, boolean first) throws IOException {
        // A specifier made from a rendered image would have the platform's colours and not the image's own.
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), writer.getDefaultWriteParam());
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode where = child(root, "ImageDescriptor");
        where.setAttribute("imageLeftPosition", Integer.toString(part.x));
        where.setAttribute("imageTopPosition", Integer.toString(part.y));
        where.setAttribute("interlaceFlag", "FALSE");
        IIOMetadataNode how = child(root, "GraphicControlExtension");
        how.setAttribute("disposalMethod", "doNotDispose");
        how.setAttribute("userInputFlag", "FALSE");
        how.setAttribute("transparentColorFlag", first ? "FALSE" : "TRUE");
        how.setAttribute("delayTime", Integer.toString(centiseconds));
        how.setAttribute("transparentColorIndex", Integer.toString(Colours.UNCHANGED));
        if (first) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOREVER.clone());
            child(root, "ApplicationExtensions").appendChild(loop);
        }
        metadata.setFromTree(FORMAT, root);
        return metadata;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }
}
