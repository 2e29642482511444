package chancery.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an element as a reader sees it: a paragraph for each block, in order. */
final class HtmlText implements NodeVisitor {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private HtmlText() {}

    static List<String> paragraphs(Element element) {
        element.select("script, style, nav, noscript, form, button, iframe, svg, head, template")
                .remove();
        HtmlText text = new HtmlText();
        element.traverse(text);
        text.close();
        return text.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            open.append(words.getWholeText());
        } else if (breaksLine(node)) {
            close();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (breaksLine(node)) {
            close();
        }
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private void close() {
        String paragraph = open.toString().replaceAll("[\\s\u00a0]+", " ").strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }
}
