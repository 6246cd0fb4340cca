package org.trdcareplan.validation;

import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    /** Each object with the one through which it was found. */
    private final IdentityHashMap<Object, Object> holders = new IdentityHashMap<>();

    private final Deque<Object> open = new ArrayDeque<>();
    private final Predicate<Object> boundary;

    private ReachableObjects(Predicate<Object> boundary) {
        this.boundary = boundary;
    }

    /** @param boundary what is shared, and neither counted nor entered */
    static ReachableObjects of(Object root, Predicate<Object> boundary) {
        ReachableObjects objects = new ReachableObjects(boundary);
        objects.visit(root, root);
        while (!objects.open.isEmpty()) {
            objects.enter(objects.open.pop());
        }
        return objects;
    }

    int count() {
        return holders.size();
    }

    long count(Class<?> type) {
        return holders.keySet().stream().filter(type::isInstance).count();
    }

    /** All that the pattern finds in strings. */
    SortedSet<String> found(Pattern pattern) {
        SortedSet<String> found = new TreeSet<>();
        for (Object object : holders.keySet()) {
            if (object instanceof CharSequence text) {
                for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
                    found.add(matcher.group());
                }
            }
        }
        return found;
    }

    /** How one string in which the pattern is found is reached, for whoever has to look for the leak. */
    String wayTo(Pattern pattern) {
        for (Object object : holders.keySet()) {
            if (object instanceof CharSequence text && pattern.matcher(text).find()) {
                StringBuilder way = new StringBuilder(text);
                for (Object at = object; holders.get(at) != at; at = holders.get(at)) {
                    way.append(" in ").append(holders.get(at).getClass().getName());
                }
                return way.toString();
            }
        }
        return "nothing";
    }

    private void visit(Object object, Object holder) {
        if (object != null
                && !(object instanceof Class<?>)
                && !(object instanceof Enum<?>)
                && !(object instanceof Number)
                && !(object instanceof Boolean)
                && !(object instanceof Thread)
                && !(object instanceof ClassLoader)
                && !boundary.test(object)
                && holders.putIfAbsent(object, holder) == null) {
            open.push(object);
        }
    }

    private void enter(Object object) {
        if (object instanceof Map<?, ?> map) {
            copy(map.keySet()).forEach(one -> visit(one, object));
            copy(map.values()).forEach(one -> visit(one, object));
        } else if (object instanceof Collection<?> collection) {
            copy(collection).forEach(one -> visit(one, object));
        } else if (object instanceof Reference<?> reference) {
            visit(reference.get(), object);
        } else if (object instanceof AtomicReference<?> reference) {
            visit(reference.get(), object);
        } else if (object.getClass().isArray()) {
            if (!object.getClass().getComponentType().isPrimitive()) {
                for (int i = 0; i < Array.getLength(object); i++) {
                    visit(Array.get(object, i), object);
                }
            }
            return;
        }
        for (Class<?> type = object.getClass(); type != null && !isOfTheJdk(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    visit(value(field, object), object);
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
