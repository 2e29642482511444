@NullMarked
package chancery.merge;

import org.jspecify.annotations.NullMarked;
