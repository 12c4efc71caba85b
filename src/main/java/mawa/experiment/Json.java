package mawa.experiment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as maps, lists, texts, numbers and booleans, by Jackson's streaming core alone: binding to classes would
 * cost a third of a second at each start.
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {
    }

    /** Indented, with a line feed at the end; map keys in the map's order. Anything else is written as its text. */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Double number) {
            writeNumber(json, number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    /** Whole numbers without a fraction; JSON knows no infinity, so it is null. */
    private static void writeNumber(JsonGenerator json, double number) throws IOException {
        if (!Double.isFinite(number)) {
            json.writeNull();
        } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber((long) number);
        } else {
            json.writeNumber(number);
        }
    }

    /** A text is not the JSON that it should be; line and column, from 1, say from where on. */
    public static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;

        private MalformedException(JsonLocation at) {
            super("no JSON from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on");
            line = Math.max(1, at.getLineNr());
            column = Math.max(1, at.getColumnNr());
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }
    }

    /**
     * An object's fields.
     *
     * @throws MalformedException where the text is anything else
     */
    public static Map<String, Object> readObject(String text) throws MalformedException {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedException(json.currentTokenLocation());
            }
            Map<String, Object> fields = object(json);
            if (json.nextToken() != null) {
                throw new MalformedException(json.currentTokenLocation());
            }
            return fields;
        } catch (MalformedException e) {
            throw e;
        } catch (JsonProcessingException e) {
            throw new MalformedException(e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> out = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            out.put(key, value(json));
        }
        return out;
    }

    private static List<Object> list(JsonParser json) throws IOException {
        List<Object> out = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            out.add(value(json));
        }
        return out;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> "";
            default -> json.getText();
        };
    }
}
