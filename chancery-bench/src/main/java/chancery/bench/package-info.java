/** Runs that measure speed and accuracy, and write what people need to look into either. No part of the program. */
@NullMarked
package chancery.bench;

import org.jspecify.annotations.NullMarked;
