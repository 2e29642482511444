@NullMarked
package chancery.attribute;

import org.jspecify.annotations.NullMarked;
