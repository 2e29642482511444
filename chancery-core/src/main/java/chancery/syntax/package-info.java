/**
 * Reading a dependency tree, shared by the stages that code acts and statements: who stands in which logical role
 * ({@link chancery.syntax.Roles}), whether a pattern of the knowledge files fits ({@link chancery.syntax.PatternMatcher}),
 * which actors stand in a slot ({@link chancery.syntax.Parties}). "The deal signed by Iran" and "Iran, which signed the deal"
 * both answer: subject of sign = Iran.
 */
@NullMarked
package chancery.syntax;

import org.jspecify.annotations.NullMarked;
