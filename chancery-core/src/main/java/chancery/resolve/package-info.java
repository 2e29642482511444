@NullMarked
package chancery.resolve;

import org.jspecify.annotations.NullMarked;
