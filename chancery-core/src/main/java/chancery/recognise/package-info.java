@NullMarked
package chancery.recognise;

import org.jspecify.annotations.NullMarked;
