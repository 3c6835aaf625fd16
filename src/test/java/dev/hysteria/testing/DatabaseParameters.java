package dev.hysteria.testing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** The parameters of one run of an {@link EveryDatabase} test; drops its fresh database at the run's end. */
final class DatabaseParameters implements ParameterResolver, AfterEachCallback, AfterClassTemplateInvocationCallback {
    private final RunningDatabase server;
    private @Nullable FreshDatabase fresh;

    DatabaseParameters(RunningDatabase server) {
        this.server = server;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FreshDatabase.class || type == RunningDatabase.class || type == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == FreshDatabase.class) {
            return fresh();
        }
        return type == RunningDatabase.class ? server : server.database();
    }

    /** The end of a run where the method is annotated. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (AnnotationSupport.isAnnotated(context.getElement(), EveryDatabase.class)) {
            close();
        }
    }

    /** The end of a run where the class is annotated. */
    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        close();
    }

    private synchronized FreshDatabase fresh() {
        if (fresh == null) {
            fresh = TestDatabases.fresh(server);
        }
        return fresh;
    }

    private synchronized void close() {
        if (fresh != null) {
            fresh.close();
            fresh = null;
        }
    }
}
