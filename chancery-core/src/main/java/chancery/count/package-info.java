@NullMarked
package chancery.count;

import org.jspecify.annotations.NullMarked;
