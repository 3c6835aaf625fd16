package dev.hysteria.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds the databases of an {@link EveryDatabase} test and makes a run of each. */
final class EveryDatabaseExtension
        implements TestTemplateInvocationContextProvider, ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, EveryDatabase.class))
                .isPresent();
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return supportsTestTemplate(context);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return invocations(context).stream().map(TestTemplateInvocationContext.class::cast);
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return invocations(context).stream().map(ClassTemplateInvocationContext.class::cast);
    }

    private static List<DatabaseInvocation> invocations(ExtensionContext context) {
        EveryDatabase annotation = context.getElement()
                .flatMap(element -> AnnotationSupport.findAnnotation(element, EveryDatabase.class))
                .orElseThrow();
        List<DatabaseInvocation> invocations = new ArrayList<>();
        List<NotRun> missing = new ArrayList<>();
        for (Availability availability : TestDatabases.open(asked(annotation))) {
            switch (availability) {
                case RunningDatabase running -> invocations.add(new DatabaseInvocation.OnDatabase(running));
                case NotRun notRun
                when RequiredDatabases.contains(notRun.database()) ->
                    invocations.add(new DatabaseInvocation.Failing(notRun));
                case NotRun notRun -> missing.add(notRun);
            }
        }
        return invocations.isEmpty() ? List.of(new DatabaseInvocation.Skipped(missing)) : invocations;
    }

    private static List<TestDatabase> asked(EveryDatabase annotation) {
        List<TestDatabase> chosen =
                annotation.value().length == 0 ? TestDatabase.relational() : List.of(annotation.value());
        return chosen.stream()
                .filter(database -> !Arrays.asList(annotation.except()).contains(database))
                .toList();
    }
}
