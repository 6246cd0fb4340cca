package org.trdcareplan.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Element.SpecialElement;

/**
 * Finds the element that a path means and writes the path as FHIRPath. HL7's validator, its JSON parser and its XML
 * parser each write paths of their own: {@code Bundle.entry[0].resource/*Patient/7*\/.name[0]},
 * {@code Observation.valueQuantity}, {@code /f:Observation/f:component}, {@code $}.
 */
final class Places {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/");

    private static final Pattern STEP = Pattern.compile("(@?[A-Za-z0-9_-]+)(?:\\[(\\d+)])?");

    private static final Pattern TYPE = Pattern.compile("ofType\\((\\w+)\\)");

    private final Element root;

    Places(Element root) {
        this.root = root;
    }

    /**
     * An element and where it stands.
     *
     * @param absent the rest of the path that was looked for, which is not there; empty if all of it is
     */
    record Place(Element element, String expression, String absent) {

        Place(Element element, String expression) {
            this(element, expression, "");
        }
    }

    /**
     * The deepest element on the path that is there: of what is missing or unknown, the parent.
     *
     * @param line tells the items of a list apart when the path does not, as the XML parser's
     */
    Place find(String path, int line, int column) {
        Place at = new Place(root, root.fhirType());
        String[] steps = COMMENT.matcher(path)
                .replaceAll("")
                .replace("/f:", ".")
                .replace("[x]", "")
                .split("[./]", -1);
        boolean begun = false;
        for (String step : steps) {
            if (step.isEmpty()) {
                continue;
            }
            boolean root = !begun && isRoot(step);
            begun = true;
            if (root || TYPE.matcher(step).matches()) {
                continue; // of a choice the step before has found the one that is there
            }
            Matcher named = STEP.matcher(step);
            Place next = named.matches() ? child(at, named.group(1), named.group(2), line, column) : null;
            if (next == null) {
                return new Place(at.element(), at.expression(), step);
            }
            at = next;
        }
        return at;
    }

    private boolean isRoot(String step) {
        return step.equals(root.fhirType()) || !STEP.matcher(step).matches();
    }

    private static Place child(Place parent, String name, String index, int line, int column) {
        List<Element> named = parent.element().getChildrenByName(name);
        if (named.isEmpty()) {
            named = parent.element().getChildren().stream()
                    .filter(child ->
                            child.getProperty().isChoice() && stem(child).equals(name))
                    .toList();
        }
        if (named.isEmpty()) {
            return null;
        }
        int i = index == null ? before(named, line, column) : Integer.parseInt(index);
        return i < named.size() ? new Place(named.get(i), written(parent, named.get(i), i)) : null;
    }

    /** The last that begins before the position; or the first. */
    private static int before(List<Element> items, int line, int column) {
        for (int i = items.size() - 1; i > 0; i--) {
            Element item = items.get(i);
            if (item.line() < line || (item.line() == line && item.col() <= column)) {
                return i;
            }
        }
        return 0;
    }

    private static String written(Place parent, Element child, int index) {
        String step = parent.expression() + "." + stem(child);
        boolean repeats = child.getSpecial() == null
                ? child.getProperty().isList()
                : child.getSpecial() == SpecialElement.CONTAINED;
        if (repeats) {
            return step + "[" + index + "]";
        }
        return child.getProperty().isChoice() ? step + ".ofType(" + child.fhirType() + ")" : step;
    }

    /** The name in the definition, without {@code [x]}. */
    private static String stem(Element child) {
        String name = child.getProperty().isChoice() ? child.getProperty().getName() : child.getName();
        return name.endsWith("[x]") ? name.substring(0, name.length() - 3) : name;
    }
}
