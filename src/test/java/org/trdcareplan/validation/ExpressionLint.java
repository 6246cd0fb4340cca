package org.trdcareplan.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Function;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Kind;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r5.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r5.fhirpath.TypeDetails;
import org.hl7.fhir.r5.model.Base;

/**
 * Reads a FHIRPath expression, with the types that HL7's engine finds for each of its nodes, and tells where it asks of
 * one value what there may be several of, and where it compares a date with a dateTime. Several there may be of what
 * repeats, unless a {@code where()} picks a slice that does not.
 *
 * <p>HL7's engine has warnings of its own for the first, but forgets at {@code ofType()} that there are several (core
 * 6.7.9).
 */
final class ExpressionLint {

    /** How doubts begin. */
    static final String SEVERAL = "of several: ";

    static final String DATE_WITH_TIME = "date with dateTime: ";

    /** Functions that are for several values, or for none. All others are about one (FHIRPath §5, §6). */
    private static final Set<Function> FOR_SEVERAL = EnumSet.of(
            Function.All,
            Function.AllFalse,
            Function.AllTrue,
            Function.AnyFalse,
            Function.AnyTrue,
            Function.Children,
            Function.Combine,
            Function.Count,
            Function.Descendants,
            Function.Distinct,
            Function.Empty,
            Function.Exclude,
            Function.Exists,
            Function.Extension,
            Function.First,
            Function.Intersect,
            Function.IsDistinct,
            Function.Item,
            Function.Last,
            Function.OfType,
            Function.Repeat,
            Function.Select,
            Function.Skip,
            Function.SubsetOf,
            Function.SupersetOf,
            Function.Tail,
            Function.Take,
            Function.Union,
            Function.Where);

    private static final Set<Function> OF_EACH =
            EnumSet.of(Function.All, Function.Exists, Function.Repeat, Function.Select, Function.Where);

    private static final Set<String> DATES = Set.of("date", "dateTime", "instant");

    private final FHIRPathEngine engine;
    private final SingleSlices slices;

    ExpressionLint(FHIRPathEngine engine, SingleSlices slices) {
        this.engine = engine;
        this.slices = slices;
    }

    /**
     * What an expression, or a part of it, stands for.
     *
     * @param types as HL7's engine finds them, or {@code null} where it is not asked
     * @param name the element that it ends with, or empty
     * @param severalBefore whether there may be several of what has the element
     * @param several whether there may be several of the element itself
     * @param dates those of {@link #DATES} that it may be
     */
    private record Values(TypeDetails types, String name, boolean severalBefore, boolean several, Set<String> dates) {

        static final Values ONE = new Values(null, "", false, false, Set.of());
        static final Values MANY = new Values(null, "", true, true, Set.of());

        Values each() {
            return new Values(types, name, false, false, dates);
        }

        Values several(boolean before, boolean now) {
            return new Values(types, name, before, now, dates);
        }

        Values of(Set<String> kinds) {
            return new Values(types, name, severalBefore, several, kinds);
        }

        Values of(TypeDetails found) {
            return new Values(found, name, severalBefore, several, dates);
        }
    }

    /**
     * What is wrong with the expression of a rule.
     *
     * @param path the element that has the rule, such as {@code Observation.value[x]}
     */
    Set<String> doubts(String path, String expression) {
        String resource = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        ExpressionNode node = engine.parse(expression);
        engine.check(null, resource, resource, path, node);
        Values start = Values.ONE.of(engine.check(null, resource, resource, path, engine.parse("$this")));
        Set<String> doubts = new TreeSet<>();
        values(node, start, start, doubts);
        return doubts;
    }

    /** An expression with its operations, which the parser has grouped by their precedence. */
    private Values values(ExpressionNode first, Values focus, Values self, Set<String> doubts) {
        Values left = chain(first, focus, self, doubts);
        ExpressionNode at = first;
        for (ExpressionNode next = first.getOpNext(); next != null; next = next.getOpNext()) {
            Operation operation = at.getOperation();
            if (operation == Operation.Is || operation == Operation.As) { // a type name follows
                single(left, at, doubts);
                left = Values.ONE;
            } else {
                Values right = chain(next, focus, self, doubts);
                check(left, operation, right, at, doubts);
                left = result(left, operation, right, areAlternatives(at, next));
            }
            at = next;
        }
        return left;
    }

    private static void check(Values left, Operation operation, Values right, ExpressionNode at, Set<String> doubts) {
        if (operation != Operation.Union && operation != Operation.Contains) {
            single(left, at, doubts);
        }
        if (operation != Operation.Union && operation != Operation.In && operation != Operation.MemberOf) {
            single(right, at.getOpNext(), doubts);
        }
        if (isComparison(operation) && (isDateWithTime(left, right) || isDateWithTime(right, left))) {
            doubts.add(DATE_WITH_TIME + at);
        }
    }

    private static boolean isDateWithTime(Values one, Values other) {
        return one.dates().contains("date")
                && (other.dates().contains("dateTime") || other.dates().contains("instant"));
    }

    private static boolean isComparison(Operation operation) {
        return switch (operation) {
            case Equals, NotEquals, Equivalent, NotEquivalent, LessThan, LessOrEqual, Greater, GreaterOrEqual -> true;
            default -> false;
        };
    }

    private static void single(Values values, ExpressionNode at, Set<String> doubts) {
        if (values.several()) {
            doubts.add(SEVERAL + at);
        }
    }

    private static Values result(Values left, Operation operation, Values right, boolean alternatives) {
        return switch (operation) {
            case Union -> {
                Set<String> dates = new HashSet<>(left.dates());
                dates.addAll(right.dates());
                boolean several = !alternatives || left.several() || right.several();
                yield new Values(null, "", several, several, dates);
            }
            case Plus, Minus -> Values.ONE.of(left.dates());
            default -> Values.ONE;
        };
    }

    /** {@code effective.ofType(Period).start | effective.ofType(dateTime)}: only one of them can be there. */
    private static boolean areAlternatives(ExpressionNode left, ExpressionNode right) {
        return left.getKind() == Kind.Name
                && left.getName().equals(right.getName())
                && isOfType(left.getInner())
                && isOfType(right.getInner())
                && !typeName(left.getInner()).equals(typeName(right.getInner()));
    }

    private static boolean isOfType(ExpressionNode node) {
        return node != null && node.getKind() == Kind.Function && node.getFunction() == Function.OfType;
    }

    private static String typeName(ExpressionNode ofType) {
        return ofType.getParameters().get(0).getName();
    }

    /** A path: what one node finds is what the next one starts from. */
    private Values chain(ExpressionNode node, Values focus, Values self, Set<String> doubts) {
        Values found =
                switch (node.getKind()) {
                    case Name -> node.getName().equals("$this") ? self : element(node, focus);
                    case Function -> function(node, focus, self, doubts);
                    case Group -> values(node.getGroup(), focus, self, doubts);
                    case Constant -> Values.ONE.of(datesOf(node.getConstant()));
                    case Unary -> Values.ONE;
                };
        return node.getInner() == null ? found : chain(node.getInner(), found.of(node.getTypes()), self, doubts);
    }

    private Values element(ExpressionNode node, Values focus) {
        Set<String> dates = node.getTypes().getTypes().stream()
                .map(ExpressionLint::tail)
                .filter(DATES::contains)
                .collect(Collectors.toSet());
        boolean several = focus.several() || repeats(node.getName(), focus.types());
        return new Values(null, node.getName(), focus.several(), several, dates);
    }

    /** Whether one thing of the types may have several of the element. */
    private boolean repeats(String element, TypeDetails types) {
        return engine.checkOnTypes(
                        null, "Resource", "Resource", types.toSingleton(), engine.parse(element), new ArrayList<>())
                .isList();
    }

    private static String tail(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static Set<String> datesOf(Base constant) {
        String text = constant == null ? null : constant.primitiveValue();
        return text != null && text.startsWith("@") ? Set.of(text.contains("T") ? "dateTime" : "date") : Set.of();
    }

    private Values function(ExpressionNode node, Values focus, Values self, Set<String> doubts) {
        Function function = node.getFunction();
        if (!FOR_SEVERAL.contains(function)) {
            single(focus, node, doubts);
        }
        if (function == Function.OfType || function == Function.As) {
            return focus.of(Set.of(typeName(node)));
        }
        if (function == Function.Is) {
            return Values.ONE;
        }
        List<Values> parameters = new ArrayList<>();
        for (ExpressionNode parameter : node.getParameters()) {
            Values value = OF_EACH.contains(function)
                    ? values(parameter, focus.each(), focus.each(), doubts)
                    : values(parameter, focus, self, doubts);
            if (parameters.isEmpty() && isAboutOne(function)) {
                single(value, parameter, doubts);
            }
            parameters.add(value);
        }
        return switch (function) {
            case Where -> {
                boolean one =
                        slices.hasOneAtMost(focus.name(), node.getParameters().get(0));
                yield focus.several(focus.severalBefore(), one ? focus.severalBefore() : focus.several());
            }
            case Select -> {
                Values each = parameters.get(0);
                yield each.several(focus.several(), focus.several() || each.several());
            }
            case Iif -> parameters.stream().skip(1).reduce(Values.ONE, (a, b) -> result(a, Operation.Union, b, true));
            case Distinct, Exclude, Skip, Tail, Take -> focus;
            case First, Last, Single, Item -> focus.each();
            case Today -> Values.ONE.of(Set.of("date"));
            case Now, ToDateTime -> Values.ONE.of(Set.of("dateTime"));
            case Children, Combine, Descendants, Extension, Intersect, Repeat, Union -> Values.MANY;
            default -> Values.ONE;
        };
    }

    /** Whether what the function is given first, a condition or a text, has to be one. */
    private static boolean isAboutOne(Function function) {
        boolean condition = OF_EACH.contains(function) && function != Function.Select && function != Function.Repeat;
        return condition || !FOR_SEVERAL.contains(function);
    }
}
