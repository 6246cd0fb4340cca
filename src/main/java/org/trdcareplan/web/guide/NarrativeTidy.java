package org.trdcareplan.web.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Takes from what the HL7 renderers draw everything that belongs to HL7's own site: inline styles, layout attributes,
 * icon images that no library carries, links to pages that do not exist here. The depth of an element, which they draw
 * as images of lines, becomes an indentation.
 */
final class NarrativeTidy {

    private static final Set<String> KEPT = Set.of("href", "title", "colspan", "rowspan", "class", "alt");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Predicate<String> isPage;

    NarrativeTidy(Predicate<String> isPage) {
        this.isPage = isPage;
    }

    /** A table of elements: name, flags, cardinality, type, description. */
    XhtmlNode elementTable(XhtmlNode drawn) {
        XhtmlNode table = element("table");
        table.attribute("class", "elements");
        for (XhtmlNode row : rows(drawn, new ArrayList<>())) {
            if (!row.allText().contains("Documentation for this format")) {
                table.addChildNode(elementRow(row));
            }
        }
        return table;
    }

    private static List<XhtmlNode> rows(XhtmlNode node, List<XhtmlNode> rows) {
        if ("tr".equals(node.getName())) {
            rows.add(node);
        } else {
            node.getChildNodes().forEach(child -> rows(child, rows));
        }
        return rows;
    }

    private XhtmlNode elementRow(XhtmlNode drawn) {
        XhtmlNode row = element("tr");
        boolean first = true;
        for (XhtmlNode cell : drawn.getChildNodes()) {
            if (cell.getNodeType() != NodeType.Element) {
                continue;
            }
            XhtmlNode tidied = element(cell.getName());
            if ("th".equals(cell.getName())) {
                tidied.attribute("scope", "col");
                tidied.addText(cell.allText()
                        .replace("Card.", "Cardinality")
                        .replace("doco", "")
                        .strip());
            } else {
                if (first) {
                    row.attribute("style", "--depth:" + depth(cell));
                    tidied.addText(name(cell));
                } else {
                    cell.getChildNodes()
                            .forEach(child -> tidy(child, true, new HashSet<>()).forEach(tidied::addChildNode));
                }
            }
            row.addChildNode(tidied);
            first = false;
        }
        return row;
    }

    /** Without its links, to a page of each element, which this site has not, and without the dots that stand for images. */
    private static String name(XhtmlNode cell) {
        return cell.allText().replaceFirst("^[.\\s]+", "").strip();
    }

    /** First a spacer, then one image of a line for each level, then the icon, which alone has a title. */
    private static int depth(XhtmlNode cell) {
        long untitled = cell.getChildNodes().stream()
                .filter(n -> "img".equals(n.getName()) && !n.hasAttribute("title"))
                .count();
        return (int) Math.max(0, untitled - 1);
    }

    /** A narrative, as a block that stands below a heading of the second level. */
    XhtmlNode narrative(XhtmlNode drawn) {
        XhtmlNode block = element("div");
        block.attribute("class", "narrative");
        Set<String> ids = new HashSet<>();
        drawn.getChildNodes().forEach(child -> tidy(child, false, ids).forEach(block::addChildNode));
        return block;
    }

    private List<XhtmlNode> tidy(XhtmlNode node, boolean inTree, Set<String> ids) {
        if (node.getNodeType() == NodeType.Text) {
            return List.of(node);
        }
        if (node.getNodeType() != NodeType.Element
                || Set.of("img", "script", "style", "iframe", "object").contains(node.getName())
                || "res-header-id".equals(node.getAttribute("class"))) {
            return List.of();
        }
        if ("a".equals(node.getName())) {
            return anchor(node, inTree, ids);
        }
        XhtmlNode tidied = element(HEADINGS.contains(node.getName()) ? "h3" : node.getName());
        keepAttributes(node, tidied);
        addTidied(node, tidied, inTree, ids);
        return List.of("table".equals(node.getName()) ? scrolling(tidied) : tidied);
    }

    private List<XhtmlNode> anchor(XhtmlNode node, boolean inTree, Set<String> ids) {
        XhtmlNode tidied;
        String href = node.getAttribute("href");
        if (href == null) {
            tidied = element("span");
            String id = node.hasAttribute("name") ? node.getAttribute("name") : node.getAttribute("id");
            if (!inTree && id != null && !id.contains(" ") && ids.add(id)) {
                tidied.attribute("id", id);
            }
        } else {
            tidied = element(leadsSomewhere(href) ? "a" : "span");
            keepAttributes(node, tidied);
            if ("span".equals(tidied.getName())) {
                tidied.getAttributes().remove("href");
            }
        }
        addTidied(node, tidied, inTree, ids);
        boolean empty = !tidied.hasAttribute("id") && tidied.allText().isBlank();
        return empty ? List.of() : List.of(tidied);
    }

    private boolean leadsSomewhere(String href) {
        if (href.startsWith("http://") || href.startsWith("https://")) {
            return href.lastIndexOf("http") == 0 && !href.contains(" ");
        }
        int fragment = href.indexOf('#');
        return isPage.test(fragment < 0 ? href : href.substring(0, fragment));
    }

    private static void keepAttributes(XhtmlNode from, XhtmlNode to) {
        for (Map.Entry<String, String> attribute : from.getAttributes().entrySet()) {
            if (KEPT.contains(attribute.getKey())
                    && attribute.getValue() != null
                    && !"null".equals(attribute.getValue())) {
                to.attribute(attribute.getKey(), attribute.getValue());
            }
        }
        String style = String.valueOf(from.getAttribute("style"));
        if (style.contains("line-through")) {
            to.attribute("class", "gone");
        } else if (style.contains("opacity")) {
            to.attribute("class", "inherited");
        } else if (style.contains("background-color: red")) {
            to.attribute("class", "must-support");
        }
    }

    private void addTidied(XhtmlNode from, XhtmlNode to, boolean inTree, Set<String> ids) {
        from.getChildNodes().forEach(child -> tidy(child, inTree, ids).forEach(to::addChildNode));
    }

    private static XhtmlNode scrolling(XhtmlNode table) {
        XhtmlNode box = element("div");
        box.attribute("class", "scroll");
        box.attribute("role", "region");
        box.attribute("tabindex", "0");
        box.attribute("aria-label", "Table");
        box.addChildNode(table);
        return box;
    }

    private static XhtmlNode element(String name) {
        return new XhtmlNode(NodeType.Element, name);
    }
}
