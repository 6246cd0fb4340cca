package org.trdcareplan.validation;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that an object holds on to, through its fields, arrays, collections and maps. What the JDK keeps inside its
 * own classes is not looked at, but for collections and references, which are asked.
 */
final class ReachableObjects {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final Predicate<Object> boundary;

    private ReachableObjects(Predicate<Object> boundary) {
        this.boundary = boundary;
    }

    /** @param boundary what is shared, and neither counted nor entered */
    static ReachableObjects of(Object root, Predicate<Object> boundary) {
        ReachableObjects objects = new ReachableObjects(boundary);
        objects.visit(root);
        while (!objects.open.isEmpty()) {
            objects.enter(objects.open.pop());
        }
        return objects;
    }

    int count() {
        return seen.size();
    }

    /** All that the pattern finds in strings. */
    SortedSet<String> found(Pattern pattern) {
        SortedSet<String> found = new TreeSet<>();
        for (Object object : seen) {
            if (object instanceof CharSequence text) {
                for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
                    found.add(matcher.group());
                }
            }
        }
        return found;
    }

    private void visit(Object object) {
        if (object != null
                && !(object instanceof Class<?>)
                && !(object instanceof Enum<?>)
                && !(object instanceof Number)
                && !(object instanceof Boolean)
                && !(object instanceof Thread)
                && !(object instanceof ClassLoader)
                && !boundary.test(object)
                && seen.add(object)) {
            open.push(object);
        }
    }

    private void enter(Object object) {
        if (object instanceof Map<?, ?> map) {
            copy(map.keySet()).forEach(this::visit);
            copy(map.values()).forEach(this::visit);
        } else if (object instanceof Collection<?> collection) {
            copy(collection).forEach(this::visit);
        } else if (object instanceof Reference<?> reference) {
            visit(reference.get());
        } else if (object instanceof AtomicReference<?> reference) {
            visit(reference.get());
        } else if (object.getClass().isArray()) {
            if (!object.getClass().getComponentType().isPrimitive()) {
                for (int i = 0; i < Array.getLength(object); i++) {
                    visit(Array.get(object, i));
                }
            }
            return;
        }
        for (Class<?> type = object.getClass(); type != null && !isOfTheJdk(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    visit(value(field, object));
                }
            }
        }
    }

    private static List<Object> copy(Collection<?> collection) {
        return new ArrayList<>(collection);
    }

    private static boolean isOfTheJdk(Class<?> type) {
        return type.getName().matches("(java|javax|jdk|sun|com\\.sun)\\..*");
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }
}
