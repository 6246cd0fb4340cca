package org.trdcareplan.validation.guard;

import java.util.Arrays;

/**
 * A FHIRPath collection: elements of the R4 model, and computed values, which are {@link Boolean}, {@link String} or
 * {@link Num}. Filled by who makes it and not changed afterwards.
 */
final class Items {

    static final Items NONE = new Items(0);
    static final Items TRUE = of((Object) true);
    static final Items FALSE = of((Object) false);

    private Object[] items;
    private int size;

    Items(int capacity) {
        items = new Object[capacity];
    }

    static Items of(Object item) {
        Items one = new Items(1);
        one.add(item);
        return one;
    }

    static Items of(boolean value) {
        return value ? TRUE : FALSE;
    }

    void add(Object item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, 2 * size));
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Object get(int index) {
        return items[index];
    }

    /** The only item; what FHIRPath does with more than one differs by function and is left to the full validator. */
    Object single() {
        if (size != 1) {
            throw new Unmodelled("more than one item where one is expected");
        }
        return items[0];
    }
}
