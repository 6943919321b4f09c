package dk.spor.query.page.evidence;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A page as a PDF that can be kept: PDF/A-2a (ISO 19005-2), with its fonts inside, and readable to those who listen
 * (PDF/UA).
 */
final class PdfA {

    private static final String FONT = "IBM Plex Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 600;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfA() {}

    /** @param page well-formed, with a title and its language, and no address of anything */
    static byte[] of(String page) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Spor");
        builder.useFont(() -> font("Regular"), FONT, NORMAL, FontStyle.NORMAL, true)
                .useFont(() -> font("SemiBold"), FONT, BOLD, FontStyle.NORMAL, true)
                .withHtmlContent(page, null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String weight) {
        var file = "IBMPlexSans-" + weight + ".ttf";
        return Objects.requireNonNull(PdfA.class.getResourceAsStream(file), file);
    }
}
