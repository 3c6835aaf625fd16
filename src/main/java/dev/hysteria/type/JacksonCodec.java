package dev.hysteria.type;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * JSON documents as objects, by Jackson.
 *
 * <p>The only class that names Jackson, so that the library works without it. Modules on the class path, such as the one for java.time, are
 * found and used.
 */
final class JacksonCodec<T> implements Codec<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Class<T> type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JacksonCodec(Class<T> type) {
        this.type = type;
        this.reader = JSON.readerFor(type);
        this.writer = JSON.writerFor(type);
    }

    static <T> Codec<T> of(Class<T> type) {
        return new JacksonCodec<>(type);
    }

    @Override
    public Object encode(T value) {
        var text = new StringWriter();
        try (JsonGenerator generator = new FiniteNumbers(JSON.createGenerator(text))) {
            writer.writeValue(generator, value);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(
                    type.getName() + " can't be written as JSON: " + refused.getOriginalMessage(), refused);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Override
    public T decode(Object canonical) {
        T value;
        try {
            value = reader.readValue((String) canonical);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(
                    "the JSON document can't be read as " + type.getName() + ": " + refused.getOriginalMessage(),
                    refused);
        }
        if (value == null) {
            throw new IllegalArgumentException("the JSON document is a JSON null, which " + type.getName()
                    + " can't hold; use JsonNode, or store no value instead");
        }
        return value;
    }

    /** Refuses NaN and the infinities: JSON has no word for them, and Jackson would write the text "NaN". */
    private static final class FiniteNumbers extends JsonGeneratorDelegate {
        FiniteNumbers(JsonGenerator delegate) {
            super(delegate);
        }

        @Override
        public void writeNumber(double value) throws IOException {
            requireFinite(Double.isFinite(value), value);
            super.writeNumber(value);
        }

        @Override
        public void writeNumber(float value) throws IOException {
            requireFinite(Float.isFinite(value), value);
            super.writeNumber(value);
        }

        private void requireFinite(boolean finite, Number value) throws IOException {
            if (!finite) {
                throw new JsonGenerationException("JSON has no number " + value, this);
            }
        }
    }
}
