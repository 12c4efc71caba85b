package mawa.scenario;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawa.world.Parameter;

/**
 * What a value of the scenario looks like, read off the record types: the one place that knows reflection.
 * A component added to a record is read, checked, described and written by this alone.
 */
sealed interface Shape {
    /** What a value may be, besides a word of an enum. */
    Set<Class<?>> PLAIN = Set.of(int.class, long.class, double.class, boolean.class, String.class, LocalDate.class);

    /** Whether a value of this shape is one of a plain type. */
    default boolean isPlain(Class<?> type) {
        return this instanceof Plain plain && plain.type() == type;
    }

    /** One value: a number, text, a date, yes or no, or a word of a closed list. */
    record Plain(Class<?> type) implements Shape {
        boolean isWhole() {
            return type == int.class || type == long.class;
        }

        boolean isNumber() {
            return isWhole() || type == double.class;
        }

        /** The words of a closed list, as files spell them; empty for other types. */
        List<String> words() {
            return type.isEnum() ? List.copyOf(Spelling.words(type).keySet()) : List.of();
        }
    }

    /** A record: named slots. */
    record Block(Class<?> type, List<Slot> slots, Constructor<?> constructor) implements Shape {
        Optional<Slot> find(String name) {
            return slots.stream().filter(s -> s.name().equals(name)).findFirst();
        }

        List<String> names() {
            return slots.stream().map(Slot::name).toList();
        }

        /**
         * The record of these values, in the order of the slots.
         *
         * @throws IllegalArgumentException if the record's own validation refuses them
         */
        Object create(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException refusal) {
                    throw refusal;
                }
                throw new IllegalStateException("creating " + type.getSimpleName(), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("creating " + type.getSimpleName(), e);
            }
        }
    }

    /** A sealed interface: the key {@code kind} names one of its records. */
    record Choice(Class<?> type, Map<String, Block> kinds) implements Shape {
        /** The key that names the record. */
        static final String KIND = "kind";

        /** The record that a value is of. */
        Block of(Object value) {
            return kinds.get(value.getClass().getSimpleName());
        }
    }

    /** A list of values of one shape. */
    record Listing(Shape element) implements Shape {
    }

    /** Named values of one shape. */
    record Named(Shape value) implements Shape {
    }

    /** A list of records at the top of a file: the name of a CSV file, a row a record. */
    record Table(Block row) implements Shape {
    }

    /** One component of a record and what {@link Parameter} says of it. */
    record Slot(String name, Shape shape, String unit, String meaning, double min, double max, Method accessor) {
        /** Whether files may leave it out: the component is an {@link Optional} of what its shape tells. */
        boolean isOptional() {
            return accessor != null && accessor.getReturnType() == Optional.class;
        }

        /** What the component holds in a record, if it holds anything. */
        Optional<Object> find(Object owner) {
            return isOptional() ? ((Optional<?>) of(owner)).map(value -> value) : Optional.of(of(owner));
        }

        /** The component as it is in a record. */
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("reading " + name, e);
            }
        }
    }

    /** The shape of a whole file: its lists of records are tables. */
    static Block ofFile(Class<? extends Record> type) {
        Block block = block(type);
        List<Slot> slots = new ArrayList<>();
        for (Slot s : block.slots()) {
            Shape shape = s.shape() instanceof Listing list && list.element() instanceof Block row ? new Table(row) : s.shape();
            if (shape instanceof Table table && (s.isOptional() || table.row().slots().stream().anyMatch(Slot::isOptional))) {
                throw new IllegalStateException("no table and no column of " + s.name() + " can be left out");
            }
            slots.add(new Slot(s.name(), shape, s.unit(), s.meaning(), s.min(), s.max(), s.accessor()));
        }
        return new Block(block.type(), List.copyOf(slots), block.constructor());
    }

    private static Block block(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent c : components) {
            c.getAccessor().setAccessible(true);
            Parameter p = c.getAnnotation(Parameter.class);
            Shape shape = c.getGenericType() instanceof ParameterizedType generic && c.getType() == Optional.class
                    ? of(generic.getActualTypeArguments()[0]) : of(c.getGenericType());
            slots.add(p == null
                    ? new Slot(c.getName(), shape, "", "", -Double.MAX_VALUE, Double.MAX_VALUE, c.getAccessor())
                    : new Slot(c.getName(), shape, p.unit(), p.meaning(), p.min(), p.max(), c.getAccessor()));
        }
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return new Block(type, List.copyOf(slots), canonical);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Listing(of(arguments[0]));
            }
            if (generic.getRawType() == Map.class && arguments[0] == String.class) {
                return new Named(of(arguments[1]));
            }
        } else if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return block(plain);
            }
            if (plain.isSealed()) {
                Map<String, Block> kinds = new LinkedHashMap<>();
                collectKinds(plain, kinds);
                return new Choice(plain, kinds);
            }
            // Lists and maps hold boxes; a number in a box is a number.
            Class<?> bare = MethodType.methodType(plain).unwrap().returnType();
            if (bare.isEnum() || PLAIN.contains(bare)) {
                return new Plain(bare);
            }
        }
        throw new IllegalStateException("a scenario cannot hold a " + type.getTypeName());
    }

    private static void collectKinds(Class<?> sealed, Map<String, Block> kinds) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                kinds.put(permitted.getSimpleName(), block(permitted));
            } else if (permitted.isSealed() && Modifier.isInterface(permitted.getModifiers())) {
                collectKinds(permitted, kinds);
            } else {
                throw new IllegalStateException(permitted + " is no record");
            }
        }
    }
}
