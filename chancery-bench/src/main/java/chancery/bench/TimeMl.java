package chancery.bench;

import chancery.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
     * @param from first day of the value, if the value tells days
     * @param part whether the words pick a part of the value: "early"
     */
    record Timex(Span span, String type, String value, boolean part, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** A value that leaves something open within a year: {@code 1989-WXX}. */
        boolean isOpen() {
            return value.matches("\\d{4}-.*X.*");
        }

        boolean isDate() {
            return type.equals("DATE") || type.equals("TIME");
        }
    }

    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|W(\\d\\d)|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:-WE)?(?:T.*)?");
    private static final Pattern DECADE = Pattern.compile("\\d{3}");

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
        String value = element.getAttribute("value");
        Optional<List<LocalDate>> days = days(value);
        return new Timex(
                span,
                element.getAttribute("type"),
                value,
                !element.getAttribute("mod").isEmpty(),
                days.map(ends -> ends.get(0)),
                days.map(ends -> ends.get(1)));
    }

    private static Optional<List<LocalDate>> days(String value) {
        Matcher m = VALUE.matcher(value);
        if (DECADE.matcher(value).matches()) {
            int first = Integer.parseInt(value) * 10;
            return Optional.of(List.of(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31)));
        }
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(days(Integer.parseInt(m.group(1)), m));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<LocalDate> days(int year, Matcher m) {
        if (m.group(3) != null) {
            LocalDate day = LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            return List.of(day, day);
        }
        if (m.group(4) != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(4)))
                    .with(java.time.DayOfWeek.MONDAY);
            return List.of(monday, monday.plusDays(6));
        }
        return months(year, m);
    }

    private static List<LocalDate> months(int year, Matcher m) {
        if (m.group(2) != null) {
            return months(year, Integer.parseInt(m.group(2)), 1);
        }
        if (m.group(5) != null) {
            return months(year, 3 * Integer.parseInt(m.group(5)) - 2, 3);
        }
        if (m.group(6) != null) {
            return months(year, 6 * Integer.parseInt(m.group(6)) - 5, 6);
        }
        return m.group(7) == null ? months(year, 1, 12) : months(year, season(m.group(7)), 3);
    }

    private static int season(String code) {
        return switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static List<LocalDate> months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return List.of(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }
}
