package saksi.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * One property of what is written row by row.
 *
 * @param <T> what a row is about
 */
record Column<T>(String name, Type type, Function<T, Optional<String>> value) {

  /** What kind of value it has. */
  enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN
  }

  static <T> Column<T> text(String name, Function<T, String> value) {
    return new Column<>(name, Type.TEXT, value.andThen(Optional::of));
  }

  static <T> Column<T> optional(String name, Function<T, Optional<String>> value) {
    return new Column<>(name, Type.TEXT, value);
  }

  static <T> Column<T> decimal(String name, Function<T, Optional<String>> value) {
    return new Column<>(name, Type.DECIMAL, value);
  }

  static <T> Column<T> number(String name, Function<T, Number> value) {
    return new Column<>(name, Type.INTEGER, value.andThen(Object::toString).andThen(Optional::of));
  }

  static <T> Column<T> truth(String name, Function<T, Boolean> value) {
    return new Column<>(name, Type.BOOLEAN, value.andThen(Object::toString).andThen(Optional::of));
  }

  Optional<String> of(T row) {
    return value.apply(row);
  }
}
