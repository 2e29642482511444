package chancery.bench;

import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A TimeML article: its text, its day, and the times marked in it. */
record TimeMl(String text, LocalDate created, List<Timex> times) {

    /**
     * A marked time.
     *
     * @param type DATE, TIME, DURATION or SET
     * @param value in the notation of TIMEX3
     */
    record Timex(Span span, String type, String value) {}

    static TimeMl read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            Element created =
                    (Element) ((Element) document.getElementsByTagName("DCT").item(0))
                            .getElementsByTagName("TIMEX3")
                            .item(0);
            StringBuilder text = new StringBuilder();
            List<Timex> times = new ArrayList<>();
            walk(document.getElementsByTagName("TEXT").item(0), text, times);
            return new TimeMl(
                    text.toString(),
                    LocalDate.parse(created.getAttribute("value").substring(0, 10)),
                    times);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
        }
    }

    private static void walk(Node node, StringBuilder text, List<Timex> times) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            int start = text.length();
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (child instanceof Element element) {
                walk(element, text, times);
                if (element.getTagName().equals("TIMEX3")) {
                    times.add(timex(element, new Span(start, text.length())));
                }
            }
        }
    }

    private static Timex timex(Element element, Span span) {
        return new Timex(span, element.getAttribute("type"), element.getAttribute("value"));
    }
}
