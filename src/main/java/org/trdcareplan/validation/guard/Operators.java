package org.trdcareplan.validation.guard;

import org.hl7.fhir.r5.fhirpath.ExpressionNode.Operation;

/** The operators of FHIRPath, as HL7's engine has them. */
final class Operators {

    private Operators() {}

    /**
     * The result if the left side decides alone, else {@code null}: then the engine evaluates the right side, and what
     * fails there fails the whole.
     */
    static Items withoutRight(Operation operator, Items left) {
        if (left.isEmpty()) {
            return null;
        }
        return switch (operator) {
            case And -> isComputed(left, Boolean.FALSE) ? Items.FALSE : null;
            case Or -> isComputed(left, Boolean.TRUE) ? Items.TRUE : null;
            case Implies -> Boolean.FALSE.equals(Values.truth(left)) ? Items.TRUE : null;
            default -> null;
        };
    }

    private static boolean isComputed(Items left, Boolean value) {
        return left.size() == 1 && value.equals(left.get(0));
    }

    static Items apply(Operation operator, Items left, Items right) {
        return switch (operator) {
            case Equals -> equal(left, right);
            case NotEquals -> notEqual(left, right);
            case LessThan, LessOrEqual, Greater, GreaterOrEqual -> compared(operator, left, right);
            case And -> and(Values.truth(left), Values.truth(right));
            case Or -> or(Values.truth(left), Values.truth(right));
            case Xor -> xor(Values.truth(left), Values.truth(right));
            case Implies -> implies(Values.truth(left), right);
            case In -> in(left, right);
            case Contains -> containsAll(left, right);
            case Union -> union(left, right);
            case Concatenate -> Items.of(stringOrNone(left) + stringOrNone(right));
            case Is -> left.isEmpty() ? Items.NONE : Items.of(Values.isOfType(left.single(), typeName(right)));
            case As -> as(left, typeName(right));
            case Mod -> anyEmpty(left, right) ? Items.NONE : Items.of(Values.remainder(left.single(), right.single()));
            case Plus -> anyEmpty(left, right) ? Items.NONE : Items.of(Values.plus(left.single(), right.single()));
            case Minus -> anyEmpty(left, right) ? Items.NONE : Items.of(Values.minus(left.single(), right.single()));
            case Times -> anyEmpty(left, right) ? Items.NONE : Items.of(Values.times(left.single(), right.single()));
            default -> throw new Unmodelled(operator.toCode());
        };
    }

    private static boolean anyEmpty(Items left, Items right) {
        return left.isEmpty() || right.isEmpty();
    }

    private static String typeName(Items right) {
        String type = (String) right.get(0);
        if (type.contains(".")) {
            throw new Unmodelled("type " + type);
        }
        return type;
    }

    private static Items as(Items left, String type) {
        if (left.isEmpty()) {
            return Items.NONE;
        }
        return Values.isOfType(left.single(), type) ? left : Items.NONE;
    }

    private static Items equal(Items left, Items right) {
        if (anyEmpty(left, right)) {
            return Items.NONE;
        }
        if (left.size() != right.size()) {
            return Items.FALSE;
        }
        return Items.of(Values.equal(left.single(), right.single()));
    }

    private static Items notEqual(Items left, Items right) {
        if (anyEmpty(left, right)) {
            return Items.NONE;
        }
        if (left.size() != right.size()) {
            return Items.TRUE;
        }
        return Items.of(!Values.equal(left.single(), right.single()));
    }

    private static Items compared(Operation operator, Items left, Items right) {
        if (anyEmpty(left, right)) {
            return Items.NONE;
        }
        int order = Values.compare(left.single(), right.single());
        return Items.of(
                switch (operator) {
                    case LessThan -> order < 0;
                    case LessOrEqual -> order <= 0;
                    case Greater -> order > 0;
                    default -> order >= 0;
                });
    }

    private static Items and(Boolean left, Boolean right) {
        if (Boolean.FALSE.equals(left) || Boolean.FALSE.equals(right)) {
            return Items.FALSE;
        }
        return left == null || right == null ? Items.NONE : Items.TRUE;
    }

    private static Items or(Boolean left, Boolean right) {
        if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
            return Items.TRUE;
        }
        return left == null || right == null ? Items.NONE : Items.FALSE;
    }

    private static Items xor(Boolean left, Boolean right) {
        return left == null || right == null ? Items.NONE : Items.of(!left.equals(right));
    }

    private static Items implies(Boolean left, Items right) {
        if (Boolean.FALSE.equals(left)) {
            return Items.TRUE;
        }
        Boolean then = Values.truth(right);
        if (then == null) {
            return Items.NONE;
        }
        if (then) {
            return Items.TRUE;
        }
        return left == null ? Items.NONE : Items.FALSE;
    }

    private static Items in(Items left, Items right) {
        if (left.isEmpty()) {
            return Items.NONE;
        }
        return right.isEmpty() ? Items.FALSE : Items.of(contains(right, left.single()));
    }

    private static Items containsAll(Items left, Items right) {
        if (right.isEmpty()) {
            return Items.NONE;
        }
        return left.isEmpty() ? Items.FALSE : Items.of(contains(left, right.single()));
    }

    private static Items union(Items left, Items right) {
        Items union = new Items(left.size() + right.size());
        for (Items side : new Items[] {left, right}) {
            for (int i = 0; i < side.size(); i++) {
                if (!contains(union, side.get(i))) {
                    union.add(side.get(i));
                }
            }
        }
        return union;
    }

    static boolean contains(Items items, Object item) {
        for (int i = 0; i < items.size(); i++) {
            if (Values.equal(items.get(i), item)) {
                return true;
            }
        }
        return false;
    }

    private static String stringOrNone(Items items) {
        if (items.isEmpty()) {
            return "";
        }
        String string = Values.stringOf(items.single());
        if (string == null) {
            throw new Unmodelled("concatenation of another type");
        }
        return string;
    }
}
