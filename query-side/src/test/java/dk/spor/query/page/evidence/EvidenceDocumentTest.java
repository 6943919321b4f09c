package dk.spor.query.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.query.page.preview.PagesPreview;
import dk.spor.query.page.preview.Stories;
import dk.spor.query.page.preview.StoriesAsReadings;
import dk.spor.query.page.preview.Story;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.ReadingRefused;
import dk.spor.values.EntryId;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The document of an evidence pack can be read by people, and kept. */
@SpringBootTest(classes = PagesPreview.class)
class EvidenceDocumentTest {

    private static final Story DECIDED = Stories.decided();

    private final EvidenceDocument document;

    @Autowired
    EvidenceDocumentTest(EvidenceDocument document) {
        this.document = document;
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void givenTheDocument_whenValidated_thenItIsWhatItSaysItIs(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf(Stories.corrected(), null, Words.DANISH)), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);

            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void givenACitizen_thenTheDocumentTellsTheirCaseAndTriesTheirDecisions() throws Exception {
        var text = text(pdf(DECIDED, null, Words.DANISH));

        assertThat(text)
                .contains("Spor: Alma Afgjort", "position 8", "Bevilget efter Serviceloven § 101: Pitstop")
                .contains("Dagligt forbrug, og vil ud af det.", "hviler på et skøn", "Bolig på dagen", "Gaden")
                .contains("Indskrevet", "README.txt");
    }

    @Test
    void givenADecision_thenTheDocumentTellsWhatItsDeciderHadBeforeThem() throws Exception {
        var text = text(
                pdf(DECIDED, DECIDED.pathway().decisions().getFirst().entry().id(), Words.DANISH));

        assertThat(text).contains("Beslutteren havde sagen foran sig til og med position 3");
        assertThat(text).doesNotContain("Indskrevet");
    }

    @Test
    void givenAnEnglishReader_thenTheDocumentIsEnglish() throws Exception {
        assertThat(text(pdf(DECIDED, null, Locale.ENGLISH))).contains("What was recorded up to position 8");
    }

    @Test
    void givenSomebodyWhoMayNotBeReadAbout_thenThereIsNoDocument() {
        assertThatThrownBy(() -> document.pdf(StoriesAsReadings.SECRET, null, 8, Words.DANISH))
                .isInstanceOf(ReadingRefused.NotAllowed.class);
    }

    @Test
    void givenTheDocument_thenItsFontsAreInside() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Stories.corrected(), null, Words.DANISH))) {
            assertThat(pdf.getPage(0).getResources().getFontNames()).isNotEmpty();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("IBMPlexSans");
            }
        }
    }

    private byte[] pdf(Story story, @Nullable EntryId decision, Locale locale) {
        return document.pdf(story.citizen(), decision, 8, locale);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var loaded = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(loaded).replaceAll("\\s+", " ");
        }
    }
}
