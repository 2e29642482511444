@org.jspecify.annotations.NullMarked
package chancery.plot;
