package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r5.extensions.ExtensionDefinitions;
import org.hl7.fhir.r5.extensions.ExtensionUtilities;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.validation.instance.utils.FHIRPathExpressionFixer;

/**
 * Compiles definitions: each profile, data type and extension once, when it is first met, and each element of it when
 * an instance first has that element.
 */
final class Programs {

    private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";
    private static final String R4 = "4.0.1";

    private final ProfileSource source;
    private final Map<String, Rules> structures = new ConcurrentHashMap<>();
    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    Programs(ProfileSource source) {
        this.source = source;
    }

    /** The rules of a data type's or a resource type's own definition. */
    Rules type(String name) {
        return structure(CORE + name);
    }

    /** The rules of a profile, a type or an extension for the element it is about. */
    Rules structure(String url) {
        Rules rules = structures.get(url);
        return rules != null ? rules : structures.computeIfAbsent(url, this::compile);
    }

    StructureDefinition definition(String url) {
        StructureDefinition definition = source.structure(url);
        return definition != null && definition.hasSnapshot() ? definition : null;
    }

    private Rules compile(String url) {
        StructureDefinition definition = definition(url);
        if (definition == null) {
            return Rules.unmodelled("unknown definition " + url);
        }
        if (definition.hasExtension(ExtensionDefinitions.EXT_SD_IMPOSE_PROFILE)) {
            return Rules.unmodelled("imposed profiles of " + url);
        }
        return compile(List.of(new Place(definition, 0)), Set.of());
    }

    /**
     * Compiles what several definitions ask of the same element.
     *
     * @param checked expressions of invariants that are evaluated on the element anyway
     */
    Rules compile(List<Place> places, Set<String> checked) {
        try {
            List<Predicate<Base>> values = new ArrayList<>();
            List<Rules.Invariant> invariants = new ArrayList<>();
            Set<String> seen = new HashSet<>(checked);
            boolean mayNotBeEmpty = false;
            for (Place place : places) {
                ElementDefinition definition = place.definition();
                if (definition.hasFixed()) {
                    values.add(FixedValue.of(definition.getFixed(), false));
                }
                if (definition.hasPattern()) {
                    values.add(FixedValue.of(definition.getPattern(), true));
                }
                for (ElementDefinitionConstraintComponent constraint : definition.getConstraint()) {
                    mayNotBeEmpty |= constraint.getKey().equals("ele-1");
                    if (isEvaluated(constraint)) {
                        String expression =
                                FHIRPathExpressionFixer.fixExpr(constraint.getExpression(), constraint.getKey(), R4);
                        if (seen.add(expression)) {
                            invariants.add(new Rules.Invariant(constraint.getKey(), path(expression)));
                        }
                    }
                }
            }
            List<Child> children = children(places);
            return new Rules(values, children, invariants, mayNotBeEmpty && !children.isEmpty());
        } catch (Unmodelled e) {
            return Rules.unmodelled(places.get(0) + ": " + e.getMessage());
        }
    }

    /** The expressions of the invariants at these places. */
    static Set<String> expressions(List<Place> places) {
        Set<String> expressions = new HashSet<>();
        for (Place place : places) {
            for (ElementDefinitionConstraintComponent constraint :
                    place.definition().getConstraint()) {
                if (constraint.hasExpression()) {
                    expressions.add(
                            FHIRPathExpressionFixer.fixExpr(constraint.getExpression(), constraint.getKey(), R4));
                }
            }
        }
        return expressions;
    }

    /**
     * The full validator evaluates neither dom-3 (contained resources, which the guard leaves alone) nor, since it is
     * set to be silent about best practice, the rules marked so; ele-1 is checked without FHIRPath.
     */
    private static boolean isEvaluated(ElementDefinitionConstraintComponent constraint) {
        return constraint.hasExpression()
                && !constraint.getKey().equals("dom-3")
                && !constraint.getKey().equals("ele-1")
                && !Boolean.TRUE.equals(
                        ExtensionUtilities.readBooleanExtension(constraint, ExtensionDefinitions.EXT_BEST_PRACTICE));
    }

    Path path(String expression) {
        Path path = paths.get(expression);
        if (path == null) {
            path = PathCompiler.compile(source.parse(expression));
            paths.put(expression, path);
        }
        return path;
    }

    private List<Child> children(List<Place> places) {
        Map<String, List<List<Place>>> byName = new LinkedHashMap<>();
        for (Place place : places) {
            for (List<Place> group : groups(place)) {
                byName.computeIfAbsent(group.get(0).name(), name -> new ArrayList<>())
                        .add(group);
            }
        }
        List<Child> children = new ArrayList<>();
        byName.forEach((name, groups) -> {
            if (!name.equals("id")) {
                children.add(Child.of(this, name, places, groups));
            }
        });
        return children;
    }

    /** The children of a place, those of one name together: the general definition first, then its slices. */
    private static List<List<Place>> groups(Place place) {
        Map<String, List<Place>> groups = new LinkedHashMap<>();
        for (Place child : place.children()) {
            groups.computeIfAbsent(child.definition().getPath(), path -> new ArrayList<>())
                    .add(child);
        }
        return List.copyOf(groups.values());
    }

    /** Which types a reference may be to: the types of the target profiles; empty: any. */
    Set<String> targets(List<org.hl7.fhir.r5.model.CanonicalType> profiles) {
        Set<String> types = new HashSet<>();
        for (org.hl7.fhir.r5.model.CanonicalType profile : profiles) {
            StructureDefinition target = definition(profile.getValue());
            if (target == null) {
                throw new Unmodelled("unknown target " + profile.getValue());
            }
            if (target.getType().equals("Resource")) {
                return Set.of();
            }
            types.add(target.getType());
        }
        return types;
    }

    /** For the report of what is compiled. */
    Map<String, Path> compiledPaths() {
        return new HashMap<>(paths);
    }
}
