package mawa.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a record component means to the person who writes a scenario: its unit, its meaning and the
 * bounds outside which a value cannot be meant. The scenario reader and {@code mawa describe} read this
 * annotation; nothing else repeats it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /** The unit as it is written in a parameter card, for example {@code "people/day"}; shares are {@code "share"}. */
    String unit() default "";

    /** One sentence. */
    String meaning();

    /** The smallest value that can be meant, inclusive. */
    double min() default 0;

    /** The largest value that can be meant, inclusive. */
    double max() default Double.MAX_VALUE;
}
