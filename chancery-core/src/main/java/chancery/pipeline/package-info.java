@NullMarked
package chancery.pipeline;

import org.jspecify.annotations.NullMarked;
