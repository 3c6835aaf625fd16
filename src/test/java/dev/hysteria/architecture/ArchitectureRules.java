package dev.hysteria.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the architecture page that class files can prove, for a library below any root package: once the real one, and
 * once a small tree that breaks each of them.
 */
record ArchitectureRules(String root) {
    private static final Set<String> BANNED_WORDS = Set.of(
            "Util", "Utils", "Utility", "Helper", "Helpers", "Manager", "Impl", "Vendor", "Serializer", "Criteria");
    private static final Set<String> BANNED_FIRST_WORDS = Set.of("Abstract", "Base");
    private static final Set<String> BANNED_LAST_WORDS = Set.of("Data", "Info");

    /** Every package is in the table and uses only what its row names. */
    ArchRule packageTable() {
        PackageTable table = PackageTable.of(root);
        return classes()
                .should(violate("use only the packages that their row of the table names", type -> {
                    if (table.find(type.getPackageName()).isEmpty()) {
                        return List.of(type.getPackageName() + " is in no row of PackageTable (first seen: "
                                + type.getName() + "): give it one, there and on the architecture page");
                    }
                    return type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> table.contains(use.getTargetClass().getPackageName()))
                            .filter(use -> table.find(use.getTargetClass().getPackageName())
                                    .isPresent())
                            .filter(use -> !table.allows(
                                    type.getPackageName(), use.getTargetClass().getPackageName()))
                            .map(use -> type.getPackageName() + " may not use "
                                    + use.getTargetClass().getPackageName() + ": " + use.getDescription())
                            .toList();
                }))
                .allowEmptyShould(true);
    }

    /** No package uses itself through another. */
    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /**
     * JDBC is known where a dialect says how its connections are made ready and its errors read, where statements run, and as the
     * DataSource that the front door accepts.
     */
    ArchRule jdbcInItsPlaces() {
        return classes()
                .that()
                .resideOutsideOfPackages(root + ".dialect..", root + ".internal.jdbc..")
                .should(violate(
                        "not use JDBC, other than a DataSource at the front door",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> isJdbc(use.getTargetClass()))
                                .filter(use -> !(type.getPackageName().equals(root)
                                        && use.getTargetClass().getName().equals("javax.sql.DataSource")))
                                .map(use -> use.getDescription())
                                .toList()))
                .allowEmptyShould(true);
    }

    /** What a user can see never mentions what a user can't. */
    ArchRule noInternalTypeInASignature() {
        return classes()
                .that(are(exported()))
                .should(violate("mention no internal type in what they export", type -> {
                    var mentions = new ArrayList<String>();
                    Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                            .filter(unit -> visible(unit.getModifiers()))
                            .forEach(unit -> involved(unit)
                                    .filter(this::isInternal)
                                    .forEach(used -> mentions.add(unit.getFullName() + " mentions " + used.getName())));
                    type.getFields().stream()
                            .filter(field -> visible(field.getModifiers()))
                            .forEach(field -> field.getType().getAllInvolvedRawTypes().stream()
                                    .filter(this::isInternal)
                                    .forEach(
                                            used -> mentions.add(field.getFullName() + " mentions " + used.getName())));
                    Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                            .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                            .filter(this::isInternal)
                            .forEach(used -> mentions.add(type.getName() + " extends " + used.getName()));
                    return mentions;
                }))
                .allowEmptyShould(true);
    }

    /** Nobody outside can extend an exported class: it is final, sealed, a record, an enum, an interface or an error. */
    ArchRule exportedClassesAreClosed() {
        return classes()
                .that(are(exported()))
                .should(violate(
                        "be final or sealed",
                        type -> type.isInterface()
                                        || type.isEnum()
                                        || type.isRecord()
                                        || type.getModifiers().contains(JavaModifier.FINAL)
                                        || type.isAssignableTo(Throwable.class)
                                        || type.reflect().isSealed()
                                ? List.of()
                                : List.of(
                                        type.getName() + " is open: make it final, sealed, a record or an interface")))
                .allowEmptyShould(true);
    }

    /** A type's name says what it is, not that somebody had no name for it. */
    ArchRule typeNamesSaySomething() {
        return classes()
                .should(violate("have names without empty words", type -> {
                    List<String> words = List.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])"));
                    Set<String> found = new TreeSet<>(words);
                    found.retainAll(BANNED_WORDS);
                    if (BANNED_FIRST_WORDS.contains(words.get(0))) {
                        found.add(words.get(0));
                    }
                    if (words.size() > 1 && BANNED_LAST_WORDS.contains(words.get(words.size() - 1))) {
                        found.add(words.get(words.size() - 1));
                    }
                    return found.isEmpty()
                            ? List.of()
                            : List.of(type.getName() + " has " + found + " in its name: say what it is instead");
                }))
                .allowEmptyShould(true);
    }

    /** A library logs; only its command line prints. */
    ArchRule onlyTheCommandLinePrints() {
        return classes()
                .that()
                .resideOutsideOfPackage(root + ".cli..")
                .should(violate(
                        "not print",
                        type -> type.getAccessesFromSelf().stream()
                                .filter(use ->
                                        isStandardStream(use) || use.getName().equals("printStackTrace"))
                                .map(use -> use.getDescription())
                                .toList()))
                .allowEmptyShould(true);
    }

    /** Every package says what it is for, and that null is nothing it expects. */
    ArchRule packagesAreNullMarked() {
        return classes()
                .should(violate(
                        "be in a package with a package-info marked @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                                ? List.of()
                                : List.of(type.getPackageName() + " has no package-info.java with @NullMarked")))
                .allowEmptyShould(true);
    }

    /** All that the library throws is in one package. */
    ArchRule exceptionsAreErrors() {
        return classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .resideInAPackage(root + ".error..")
                .allowEmptyShould(true);
    }

    /** Nothing is shared by being static, unless it never changes. */
    ArchRule staticFieldsAreFinal() {
        return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
    }

    private static boolean isJdbc(JavaClass type) {
        return type.getPackageName().startsWith("java.sql")
                || type.getPackageName().startsWith("javax.sql");
    }

    private static boolean isStandardStream(JavaAccess<?> use) {
        return use.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err", "in").contains(use.getName());
    }

    private DescribedPredicate<JavaClass> exported() {
        return new DescribedPredicate<>("exported") {
            @Override
            public boolean test(JavaClass type) {
                boolean outermost = type.getModifiers().contains(JavaModifier.PUBLIC);
                boolean enclosing = type.getEnclosingClass().map(this::test).orElse(true);
                return outermost && enclosing && !isInternal(type);
            }
        };
    }

    private boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith(root + ".internal");
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> involved(JavaCodeUnit unit) {
        Stream<JavaType> types = Stream.concat(
                Stream.of(unit.getReturnType()),
                Stream.concat(unit.getParameterTypes().stream(), unit.getTypeParameters().stream()));
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static ArchCondition<JavaClass> violate(String description, Function<JavaClass, List<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
