@NullMarked
package chancery.code;

import org.jspecify.annotations.NullMarked;
