package chancery.plot;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Turns a picture into dots. The letters are those of the machine, so two machines may differ in them. */
final class Png {

    private static final int DOTS = 2;

    private Png() {}

    static byte[] of(Picture picture) {
        // No screen is needed, and none is looked for.
        System.setProperty("java.awt.headless", "true");
        BufferedImage image =
                new BufferedImage(picture.width() * DOTS, picture.height() * DOTS, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document(picture).render(null, graphics, new ViewBox(0, 0, image.getWidth(), image.getHeight()));
        } catch (LinkageError | InternalError e) {
            throw new NoFonts(e);
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    private static SVGDocument document(Picture picture) {
        byte[] bytes = picture.svg().getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(bytes), null, LoaderContext.createDefault()),
                "our own SVG could not be read");
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a PNG in memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
