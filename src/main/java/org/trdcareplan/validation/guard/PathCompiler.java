package org.trdcareplan.validation.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r5.fhirpath.ExpressionNode;
import org.hl7.fhir.r5.fhirpath.ExpressionNode.Operation;
import org.hl7.fhir.r5.model.Quantity;

/**
 * Turns a parsed FHIRPath expression into steps over the R4 model. The steps do what HL7's engine does (core 6.7.9,
 * {@code FHIRPathEngine.execute}), in its order, so that an error on the way is not passed by; a part that has no
 * compiled form fails as {@link Unmodelled} when it is reached, and only then.
 */
final class PathCompiler {

    private PathCompiler() {}

    static Path compile(ExpressionNode expression) {
        return compile(expression, true);
    }

    private static Path compile(ExpressionNode node, boolean first) {
        Path path =
                switch (node.getKind()) {
                    case Unary -> constantly(Items.of(Num.of(0)));
                    case Name -> name(node.getName(), first);
                    case Function -> function(node);
                    case Constant -> constant(node);
                    case Group -> compile(node.getGroup(), first);
                };
        if (node.getInner() != null) {
            path = then(path, compile(node.getInner(), false));
        }
        return node.isProximal() && node.getOperation() != null ? operations(path, node) : path;
    }

    private static Path then(Path path, Path next) {
        return (focus, self, resource) -> next.on(path.on(focus, self, resource), self, resource);
    }

    private static Path constantly(Items items) {
        return (focus, self, resource) -> items;
    }

    private static Path unmodelled(String what) {
        Unmodelled reason = new Unmodelled(what);
        return (focus, self, resource) -> {
            throw reason;
        };
    }

    private static Path name(String name, boolean first) {
        if (name.equals("$this")) {
            return first ? (focus, self, resource) -> Items.of(self) : unmodelled("$this");
        }
        if (name.startsWith("$")) {
            return unmodelled(name);
        }
        if (first && Character.isUpperCase(name.charAt(0))) {
            return (focus, self, resource) -> {
                if (focus.size() == 1 && Values.isOfType(focus.get(0), name)) {
                    return focus;
                }
                throw new Unmodelled("type name at the start");
            };
        }
        int hash = name.hashCode();
        return (focus, self, resource) -> {
            if (focus.isEmpty()) {
                return Items.NONE;
            }
            Items children = new Items(focus.size());
            for (int i = 0; i < focus.size(); i++) {
                addChildren(focus.get(i), hash, name, children);
            }
            return children;
        };
    }

    private static void addChildren(Object item, int hash, String name, Items children) {
        if (!(item instanceof Base element)) {
            throw new Unmodelled("child of a computed value");
        }
        if (element instanceof PrimitiveType<?> primitive && !name.equals("extension")) {
            if (!name.equals("value") || !primitive.hasValue()) {
                throw new Unmodelled("child of a primitive");
            }
            children.add(Values.text(primitive));
            return;
        }
        Base[] values = element.getProperty(hash, name, false);
        if (values != null) {
            for (Base value : values) {
                if (value != null && !(value instanceof PrimitiveType<?> && value.isEmpty())) {
                    children.add(value);
                }
            }
        }
    }

    private static Path constant(ExpressionNode node) {
        org.hl7.fhir.r5.model.Base constant = node.getConstant();
        if (constant == null) {
            return constantly(Items.NONE);
        }
        String text = constant.primitiveValue();
        return switch (constant.fhirType()) {
            case "string" -> constantly(Items.of(text));
            case "boolean" -> constantly(Items.of(Boolean.parseBoolean(text)));
            case "integer" -> constantly(Items.of(new Num(text, true, false)));
            case "decimal" -> constantly(Items.of(new Num(text, false, true)));
            case "%constant" -> variable(text);
            case "Quantity" -> span((Quantity) constant);
            default -> unmodelled("literal of type " + constant.fhirType());
        };
    }

    private static Path span(Quantity quantity) {
        String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
        return "days".equals(unit) || "d".equals(unit)
                ? constantly(Items.of(new Days(quantity.getValue().intValueExact())))
                : unmodelled("literal of a quantity");
    }

    private static Path variable(String name) {
        return "%resource".equals(name) || "%rootResource".equals(name)
                ? (focus, self, resource) -> Items.of(resource)
                : unmodelled(name);
    }

    private static Path operations(Path start, ExpressionNode node) {
        List<Operation> operations = new ArrayList<>();
        List<Path> operands = new ArrayList<>();
        ExpressionNode last = node;
        for (ExpressionNode next = node.getOpNext(); next != null; next = next.getOpNext()) {
            operations.add(last.getOperation());
            boolean type = last.getOperation() == Operation.Is || last.getOperation() == Operation.As;
            operands.add(type ? constantly(Items.of(typeName(next))) : compile(next, true));
            last = next;
        }
        Operation[] operators = operations.toArray(Operation[]::new);
        Path[] rights = operands.toArray(Path[]::new);
        return (focus, self, resource) -> {
            Items left = start.on(focus, self, resource);
            for (int i = 0; i < operators.length; i++) {
                Items known = Operators.withoutRight(operators[i], left);
                left = known != null ? known : Operators.apply(operators[i], left, rights[i].on(focus, self, resource));
            }
            return left;
        };
    }

    private static String typeName(ExpressionNode node) {
        return node.getInner() == null
                ? node.getName()
                : node.getName() + "." + node.getInner().getName();
    }

    private static Path function(ExpressionNode node) {
        List<ExpressionNode> parameters = node.getParameters();
        return switch (node.getFunction()) {
            case Empty -> (focus, self, resource) -> Items.of(focus.isEmpty());
            case Not ->
                (focus, self, resource) -> {
                    Boolean truth = Values.truth(focus);
                    return truth == null ? Items.NONE : Items.of(!truth);
                };
            case Exists ->
                parameters.isEmpty()
                        ? (focus, self, resource) -> Items.of(!focus.isEmpty())
                        : exists(compile(parameters.get(0), true));
            case Where -> where(compile(parameters.get(0), true));
            case All -> parameters.isEmpty() ? unmodelled("all()") : all(compile(parameters.get(0), true));
            case Select -> select(compile(parameters.get(0), true));
            case Count -> (focus, self, resource) -> Items.of(Num.of(focus.size()));
            case First -> (focus, self, resource) -> focus.size() > 1 ? Items.of(focus.get(0)) : focus;
            case Trace -> (focus, self, resource) -> focus;
            case HasValue -> PathCompiler::hasValue;
            case Distinct -> (focus, self, resource) -> distinct(focus);
            case IsDistinct ->
                (focus, self, resource) -> Items.of(distinct(focus).size() == focus.size());
            case Intersect -> intersect(compile(parameters.get(0), true));
            case OfType -> ofType(typeName(parameters.get(0)));
            case As -> ofType(typeName(parameters.get(0)));
            case Is -> is(typeName(parameters.get(0)));
            case StartsWith -> onString(compile(parameters.get(0), true), String::startsWith);
            case EndsWith -> onString(compile(parameters.get(0), true), String::endsWith);
            case Contains -> onString(compile(parameters.get(0), true), String::contains);
            case Matches -> matches(parameters.get(0));
            case Length ->
                (focus, self, resource) -> focus.isEmpty()
                        ? Items.NONE
                        : Items.of(Num.of(string(focus).length()));
            case Lower -> PathCompiler::lower;
            case ToString ->
                (focus, self, resource) -> focus.isEmpty() ? Items.NONE : Items.of(Values.text(focus.single()));
            case Extension -> extension(compile(parameters.get(0), true));
            case AllFalse -> PathCompiler::allFalse;
            default -> unmodelled(node.getFunction().toCode() + "()");
        };
    }

    /** All items are tested, since the engine does so and one of them may fail. */
    private static Path exists(Path criterion) {
        return (focus, self, resource) -> {
            boolean found = false;
            for (int i = 0; i < focus.size(); i++) {
                found |= isTrue(criterion, focus.get(i), resource);
            }
            return Items.of(found);
        };
    }

    private static boolean isTrue(Path criterion, Object item, org.hl7.fhir.r4.model.Resource resource) {
        return Boolean.TRUE.equals(Values.truth(criterion.on(Items.of(item), item, resource)));
    }

    private static Path where(Path criterion) {
        return (focus, self, resource) -> {
            if (focus.isEmpty()) {
                return Items.NONE;
            }
            Items chosen = new Items(focus.size());
            for (int i = 0; i < focus.size(); i++) {
                if (isTrue(criterion, focus.get(i), resource)) {
                    chosen.add(focus.get(i));
                }
            }
            return chosen;
        };
    }

    private static Path all(Path criterion) {
        return (focus, self, resource) -> {
            for (int i = 0; i < focus.size(); i++) {
                if (!isTrue(criterion, focus.get(i), resource)) {
                    return Items.FALSE;
                }
            }
            return Items.TRUE;
        };
    }

    private static Path select(Path projection) {
        return (focus, self, resource) -> {
            Items results = new Items(focus.size());
            for (int i = 0; i < focus.size(); i++) {
                Items some = projection.on(Items.of(focus.get(i)), focus.get(i), resource);
                for (int j = 0; j < some.size(); j++) {
                    results.add(some.get(j));
                }
            }
            return results;
        };
    }

    private static Items hasValue(Items focus, Object self, org.hl7.fhir.r4.model.Resource resource) {
        if (focus.size() != 1) {
            return Items.FALSE;
        }
        if (focus.get(0) instanceof PrimitiveType<?> primitive) {
            return Items.of(primitive.hasValue());
        }
        throw new Unmodelled("hasValue() of what is no primitive");
    }

    private static Items distinct(Items focus) {
        if (focus.size() <= 1) {
            return focus;
        }
        Items distinct = new Items(focus.size());
        for (int i = 0; i < focus.size(); i++) {
            boolean again = false;
            for (int j = i + 1; j < focus.size(); j++) {
                again |= Values.equal(focus.get(j), focus.get(i));
            }
            if (!again) {
                distinct.add(focus.get(i));
            }
        }
        return distinct;
    }

    private static Path intersect(Path others) {
        return (focus, self, resource) -> {
            Items other = others.on(Items.of(self), self, resource);
            Items both = new Items(focus.size());
            for (int i = 0; i < focus.size(); i++) {
                Object item = focus.get(i);
                if (!Operators.contains(both, item) && Operators.contains(other, item)) {
                    both.add(item);
                }
            }
            return both;
        };
    }

    private static Path ofType(String type) {
        if (type.contains(".")) {
            return unmodelled("type " + type);
        }
        return (focus, self, resource) -> {
            if (focus.isEmpty()) {
                return Items.NONE;
            }
            Items chosen = new Items(focus.size());
            for (int i = 0; i < focus.size(); i++) {
                if (Values.isOfType(focus.get(i), type)) {
                    chosen.add(focus.get(i));
                }
            }
            return chosen;
        };
    }

    private static Path is(String type) {
        if (type.contains(".")) {
            return unmodelled("type " + type);
        }
        return (focus, self, resource) ->
                focus.size() == 1 ? Items.of(Values.isOfType(focus.get(0), type)) : Items.NONE;
    }

    @FunctionalInterface
    private interface StringTest {
        boolean test(String string, String argument);
    }

    private static Path onString(Path argument, StringTest test) {
        return (focus, self, resource) -> {
            Items arguments = argument.on(Items.of(self), self, resource);
            if (focus.isEmpty() || arguments.isEmpty()) {
                return Items.NONE;
            }
            String string = string(focus);
            String with = string(arguments);
            if (with.isEmpty() || string.isEmpty()) {
                throw new Unmodelled("empty string");
            }
            return Items.of(test.test(string, with));
        };
    }

    private static String string(Items focus) {
        String string = Values.stringOf(focus.single());
        if (string == null) {
            throw new Unmodelled("string function on another type");
        }
        return string;
    }

    private static Path matches(ExpressionNode parameter) {
        if (parameter.getKind() != ExpressionNode.Kind.Constant
                || parameter.getConstant() == null
                || !parameter.getConstant().fhirType().equals("string")) {
            return unmodelled("matches() with a computed pattern");
        }
        Pattern pattern = Pattern.compile("(?s)" + parameter.getConstant().primitiveValue());
        return (focus, self, resource) -> focus.isEmpty()
                ? Items.NONE
                : Items.of(pattern.matcher(string(focus)).find());
    }

    private static Items lower(Items focus, Object self, org.hl7.fhir.r4.model.Resource resource) {
        if (focus.isEmpty()) {
            return Items.NONE;
        }
        String string = string(focus);
        if (!string.chars().allMatch(c -> c < 128)) {
            throw new Unmodelled("lower() beyond ASCII");
        }
        return Items.of(string.toLowerCase(java.util.Locale.ROOT));
    }

    private static Path extension(Path url) {
        return (focus, self, resource) -> {
            String wanted = string(url.on(Items.of(self), self, resource));
            Items chosen = new Items(1);
            for (int i = 0; i < focus.size(); i++) {
                Items extensions = new Items(1);
                addChildren(focus.get(i), "extension".hashCode(), "extension", extensions);
                for (int j = 0; j < extensions.size(); j++) {
                    if (wanted.equals(((Extension) extensions.get(j)).getUrl())) {
                        chosen.add(extensions.get(j));
                    }
                }
            }
            return chosen;
        };
    }

    private static Items allFalse(Items focus, Object self, org.hl7.fhir.r4.model.Resource resource) {
        for (int i = 0; i < focus.size(); i++) {
            Boolean value = Values.booleanOf(focus.get(i));
            if (value == null) {
                throw new Unmodelled("allFalse() of what is no boolean");
            }
            if (value) {
                return Items.FALSE;
            }
        }
        return Items.TRUE;
    }
}
