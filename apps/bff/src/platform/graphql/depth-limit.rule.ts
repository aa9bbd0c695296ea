import type { SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/** Levels of fields below a selection; fragments add none, a fragment cycle is reported by another rule. */
function depthOf(
  selections: SelectionSetNode | undefined,
  context: ValidationContext,
  within: ReadonlySet<string>,
): number {
  let deepest = 0;
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      if (!selection.name.value.startsWith('__')) {
        deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet, context, within));
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, within));
    } else if (!within.has(selection.name.value)) {
      const fragment = context.getFragment(selection.name.value);
      const inside = new Set([...within, selection.name.value]);
      deepest = Math.max(deepest, depthOf(fragment?.selectionSet, context, inside));
    }
  }
  return deepest;
}

/** Refuses operations nested deeper than `limit` fields; introspection is not counted. */
export const depthLimitRule =
  (limit: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set());
      if (depth > limit) {
        context.reportError(
          new GraphQLError(`The operation is ${depth} levels deep; at most ${limit} are allowed`, {
            nodes: operation,
          }),
        );
      }
    },
  });
