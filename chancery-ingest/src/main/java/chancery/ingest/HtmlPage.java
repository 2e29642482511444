package chancery.ingest;

import chancery.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page of HTML: the article in it as text, a title and paragraphs with an empty line between; meta tags are metadata. */
final class HtmlPage extends WholeFile {

    /** An article is at least one part in so many of its page. */
    private static final int LEAST_SHARE = 4;

    private static final List<String> OUTLETS = List.of("meta[property=og:site_name]", "meta[name=application-name]");
    private static final List<String> DAYS = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "time[datetime]");
    private static final List<String> TITLES = List.of("meta[property=og:title]", "meta[name=title]");

    private final PrintedDates dates;

    HtmlPage(Knowledge knowledge) {
        this.dates = new PrintedDates(knowledge);
    }

    @Override
    Draft draft(Item item, String content) {
        Document page = Jsoup.parse(content);
        Optional<String> title = title(page);
        Metadata metadata = new Metadata(title, first(page, OUTLETS), day(page), language(page));
        List<String> paragraphs = HtmlText.paragraphs(article(content, page));
        if (title.isPresent() && !paragraphs.isEmpty() && !paragraphs.contains(title.get())) {
            paragraphs.add(0, title.get());
        }
        return new Draft(item.name(), item.place(), String.join("\n\n", paragraphs), metadata, List.of());
    }

    /** The article as readability finds it, or the whole page if it finds none, or next to nothing. */
    private static Element article(String content, Document page) {
        return readable(content)
                .filter(article -> article.text().length() * LEAST_SHARE
                        >= page.body().text().length())
                .orElse(page.body());
    }

    private static Optional<Element> readable(String content) {
        try {
            return Optional.ofNullable(
                            new Readability4J("file:///page", content).parse().getContent())
                    .map(found -> Jsoup.parse(found).body());
        } catch (RuntimeException e) {
            // It gives up on some broken pages; the whole page is still there to be read.
            return Optional.empty();
        }
    }

    private static Optional<String> title(Document page) {
        return first(page, TITLES)
                .or(() -> text(page.selectFirst("h1")))
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()));
    }

    private Optional<LocalDate> day(Document page) {
        return first(page, DAYS).flatMap(dates::find).map(PrintedDates.Printed::day);
    }

    private static Optional<String> language(Document page) {
        return Optional.of(page.select("html").attr("lang"))
                .filter(code -> code.length() >= 2)
                .map(code -> code.substring(0, 2).toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<String> first(Document page, List<String> tags) {
        return tags.stream()
                .map(page::select)
                .flatMap(found -> found.stream().limit(1))
                .map(tag -> tag.hasAttr("content") ? tag.attr("content") : tag.attr("datetime"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }
}
