package mawa;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The plan of the house: three tables, and what holds every class to them. */
@AnalyzeClasses(
        wholeClasspath = true,
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeArchives.class})
class ArchitectureTest {

    /** Which rooms each room may know, besides itself. Nobody knows the app. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            room("world"),
            room("conflict",   "world"),
            room("behaviour",  "world"),
            room("service",    "world"),
            room("policy",     "world"),
            room("outcome",    "world"),
            room("scenario",   "world", "conflict", "behaviour", "service", "policy"),
            room("model",      "world", "conflict", "behaviour", "service", "policy", "scenario", "outcome"),
            room("design",     "world"),
            room("comparison", "world", "outcome"),
            room("store",      "outcome"),
            room("experiment", "world", "scenario", "outcome", "model", "store", "design", "comparison"),
            room("result",     "world", "scenario", "outcome", "design", "store", "comparison", "experiment"),
            // A scenario is made of the records of these rooms, so who draws a scenario reads them.
            room("chart",      "world", "conflict", "behaviour", "service", "policy", "scenario", "outcome",
                               "design", "comparison", "store", "experiment", "result"),
            room("report",     "world", "conflict", "behaviour", "service", "policy", "scenario", "outcome",
                               "design", "comparison", "store", "experiment", "result", "chart"),
            room("app",        "world", "conflict", "behaviour", "service", "policy", "scenario", "outcome", "model",
                               "design", "comparison", "store", "experiment", "result", "chart", "report"));

    /** Which rooms may use what from outside. The longest name that fits decides; what is not listed is for nobody. */
    private static final Map<String, List<String>> OUTSIDE = Map.ofEntries(
            outside("java",                         "world", "conflict", "behaviour", "service", "policy", "outcome",
                                                    "scenario", "model", "design", "comparison", "store", "experiment", "result",
                                                    "chart", "report", "app"),
            outside("java.awt",                     "chart", "report", "app"),
            outside("javax",                        "chart", "report", "app"),
            outside("org.w3c.dom",                  "chart", "report"),
            outside("org.jfree",                    "chart", "app"),
            outside("org.apache.batik",             "chart"),
            outside("org.apache.pdfbox",            "chart", "report"),
            outside("org.apache.fontbox",           "chart"),
            outside("de.rototor.pdfbox",            "chart", "report"),
            outside("com.openhtmltopdf",            "report"),
            outside("sim",                          "model", "app"),
            outside("ec.util",                      "model", "app"),
            outside("org.yaml.snakeyaml",           "scenario"),
            outside("de.siegmar.fastcsv",           "scenario", "design", "app"),
            outside("de.siegmar.fastcsv.reader",    "scenario", "design", "app"),
            outside("com.fasterxml.jackson",        "scenario", "experiment", "chart", "report", "app"),
            outside("org.apache.commons.math3",     "outcome", "design", "comparison", "experiment"),
            outside("picocli",                      "app"));

    /** The rooms whose answer hangs on the scenario and the seed alone, on every machine, for any number of threads. */
    private static final List<String> CORE =
            List.of("world", "conflict", "behaviour", "service", "policy", "outcome", "model", "comparison");

    /** What would break that, by what is wrong with it. A name stands for a class, a package or a method. */
    private static final Map<String, List<String>> NEVER_IN_THE_CORE = Map.of(
            "is walked through in an order that may differ from one start to the next", List.of(
                    "java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap", "java.util.WeakHashMap",
                    "java.util.Hashtable", "java.util.concurrent.ConcurrentHashMap",
                    "java.util.Map.of", "java.util.Map.ofEntries", "java.util.Map.copyOf",
                    "java.util.Set.of", "java.util.Set.copyOf",
                    "java.util.stream.Collectors.toSet", "java.util.stream.Collectors.toUnmodifiableSet",
                    "java.util.stream.Collectors.toMap", "java.util.stream.Collectors.toUnmodifiableMap",
                    "java.util.stream.Collectors.groupingBy"),
            "draws from a stream; all luck comes from Chance", List.of(
                    "java.util.Random", "java.util.SplittableRandom", "java.util.random", "java.lang.Math.random",
                    "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom", "java.util.UUID.randomUUID",
                    "java.util.Collections.shuffle", "org.apache.commons.math3.random", "ec.util.MersenneTwisterFast"),
            "asks the machine for the time", List.of(
                    "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.time.Clock",
                    "java.time.Instant.now", "java.time.LocalDate.now", "java.time.LocalDateTime.now"),
            "touches files", List.of(
                    "java.nio.file", "java.io.File", "java.io.FileReader", "java.io.FileWriter",
                    "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.RandomAccessFile"));

    /** Rules see, processes do: these rooms hold values only, so nothing in them can keep state. */
    private static final List<String> VALUES_ONLY = List.of("behaviour", "service", "policy");

    @ArchTest
    static final ArchRule everyClassLivesInARoom = classes()
            .should(new ArchCondition<JavaClass>("live in a room of the table") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!ROOMS.containsKey(roomOf(type))) {
                        events.add(violated(type,
                                type.getName() + " lives in no room; the rooms are " + new TreeSet<>(ROOMS.keySet())));
                    }
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyRoomKnowsOnlyWhatTheTablesGrant = classes()
            .that(liveIn(ROOMS.keySet()))
            .should(new ArchCondition<JavaClass>("know only what the tables grant") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String room = roomOf(type);
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        JavaClass target = dependency.getTargetClass().getBaseComponentType();
                        if (!target.isPrimitive() && !mayKnow(room, target)) {
                            events.add(violated(dependency,
                                    "the room '" + room + "' may not know this: " + dependency.getDescription()));
                        }
                    }
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCoreAnswersTheSameEverywhere = classes()
            .that(liveIn(CORE))
            .should(new ArchCondition<JavaClass>("hang on the scenario and the seed alone") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Set<String> complaints = new TreeSet<>();
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        String name = dependency.getTargetClass().getBaseComponentType().getName();
                        complaints.addAll(complaintsAbout(type, name, dependency.getDescription()));
                    }
                    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                        String name = access.getTargetOwner().getName() + "." + access.getTarget().getName();
                        complaints.addAll(complaintsAbout(type, name, access.getDescription()));
                    }
                    complaints.forEach(complaint -> events.add(violated(type, complaint)));
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesAreValues = classes()
            .that(liveIn(VALUES_ONLY))
            .should(new ArchCondition<JavaClass>("be records, enums or sealed interfaces") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean value = type.isRecord() || type.isEnum() || type.isInterface() && type.reflect().isSealed();
                    // What the compiler adds (for a switch over an enum, for a constant with a body) is nobody's choice.
                    boolean helper = type.isAnonymousClass() || type.getSimpleName().equals("package-info");
                    if (!value && !helper) {
                        events.add(violated(type, type.getName() + " is no record, enum or sealed interface"));
                    }
                }
            })
            .allowEmptyShould(true);

    private static List<String> complaintsAbout(JavaClass type, String name, String where) {
        return NEVER_IN_THE_CORE.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(banned -> isOrIsWithin(name, banned) && !isMasonsOwnSeed(type, banned))
                        .map(banned -> banned + " " + entry.getKey() + ": " + where))
                .toList();
    }

    /** MASON's engine wants a seed of its own, though nothing of the model draws from it. */
    private static boolean isMasonsOwnSeed(JavaClass type, String banned) {
        return banned.equals("ec.util.MersenneTwisterFast") && type.isAssignableTo("sim.engine.SimState");
    }

    private static boolean mayKnow(String room, JavaClass target) {
        if (isOrIsWithin(target.getName(), "mawa")) {
            String other = roomOf(target);
            return other.equals(room) || ROOMS.getOrDefault(room, List.of()).contains(other);
        }
        Optional<String> library = OUTSIDE.keySet().stream()
                .filter(name -> isOrIsWithin(target.getName(), name))
                .max(Comparator.comparingInt(String::length));
        return library.isPresent() && OUTSIDE.get(library.get()).contains(room);
    }

    /** The first package below {@code mawa}; empty for a class that lives elsewhere. */
    private static String roomOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts[0].equals("mawa") && parts.length > 1 ? parts[1] : "";
    }

    private static DescribedPredicate<JavaClass> liveIn(Collection<String> rooms) {
        return DescribedPredicate.describe("live in " + new TreeSet<>(rooms), type -> rooms.contains(roomOf(type)));
    }

    private static boolean isOrIsWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".") || name.startsWith(outer + "$");
    }

    private static Map.Entry<String, List<String>> room(String name, String... mayKnow) {
        return Map.entry(name, List.of(mayKnow));
    }

    private static Map.Entry<String, List<String>> outside(String name, String... mayBeUsedBy) {
        return Map.entry(name, List.of(mayBeUsedBy));
    }
}
