package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HysteriaExceptionTest {
    static Stream<HysteriaException> samples() {
        return Samples.all().stream();
    }

    @Test
    void everyConcreteExceptionHasASample() {
        assertThat(Samples.all().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        concrete(HysteriaException.class).toList());
    }

    @Test
    void everyCodeIsThrownBySomething() {
        assertThat(Samples.all().stream().map(HysteriaException::code)).containsOnlyOnce(ErrorCode.values());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMessageNamesItsCodeAndSaysWhatToDo(HysteriaException exception) {
        assertThat(exception.getMessage())
                .startsWith(exception.code().printed() + " ")
                .containsPattern("(?m)^  What to do: \\S.*\\.$")
                .matches("\\p{ASCII}+");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noMessageHoldsASecretOrTheWordsOfTheDriver(HysteriaException exception) {
        assertThat(exception.getMessage()).doesNotContain("secret", "the driver's own words");
    }

    @Test
    void aTransactionMayRepeatWhatCollidedOrWasCutBeforeTheCommit() {
        assertThat(samples().filter(HysteriaException::retryable).map(HysteriaException::code))
                .containsExactlyInAnyOrder(
                        ErrorCode.SERIALIZATION_FAILURE,
                        ErrorCode.DEADLOCK,
                        ErrorCode.LOCK_TIMEOUT,
                        ErrorCode.CONNECTION_FAILURE);
    }

    @Test
    void aCodeOfAnotherGroupIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueryException(ErrorCode.DEADLOCK, Explanation.of("a", "b")))
                .withMessage("HY-602 DEADLOCK is not a code of the group QUERY");
    }

    @Test
    void anExplanationWithoutAnAdviceIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.of("Something happened", " "))
                .withMessage("An explanation says what happened and what to do");
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HysteriaExceptionTest::concrete)
                : Stream.of(type);
    }
}
