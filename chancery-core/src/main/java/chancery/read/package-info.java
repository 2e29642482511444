@NullMarked
package chancery.read;

import org.jspecify.annotations.NullMarked;
