package dev.hysteria.testing;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/** One run of an {@link EveryDatabase} test. */
sealed interface DatabaseInvocation extends TestTemplateInvocationContext, ClassTemplateInvocationContext {
    @Override
    String getDisplayName(int index);

    @Override
    List<Extension> getAdditionalExtensions();

    @Override
    default void prepareInvocation(ExtensionContext context) {
        // Nothing to prepare: a run's database is made when it is asked for.
    }

    /** On a database that runs. */
    record OnDatabase(RunningDatabase server) implements DatabaseInvocation {
        @Override
        public String getDisplayName(int index) {
            return server.description();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new DatabaseParameters(server));
        }
    }

    /** On a database that is required and does not run. */
    record Failing(NotRun missing) implements DatabaseInvocation {
        @Override
        public String getDisplayName(int index) {
            return missing.database().title();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of((TestInstancePreConstructCallback) (instance, context) -> fail(), (BeforeEachCallback)
                    context -> fail());
        }

        private void fail() {
            throw new AssertionError("Required: " + missing);
        }
    }

    /** On none, for none of the databases asked for runs. */
    record Skipped(List<NotRun> missing) implements DatabaseInvocation {
        @Override
        public String getDisplayName(int index) {
            return "no database";
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of((ExecutionCondition)
                    context -> ConditionEvaluationResult.disabled("none of its databases runs: " + missing));
        }
    }
}
