import type { ValidationRule } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

/**
 * Compiled queries are cached by their document's text alone: with two operations in it, the second would
 * be answered with the data of the first.
 */
export const loneOperationRule: ValidationRule = (context) => ({
  Document(node) {
    const operations = node.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
    if (operations.length > 1) {
      context.reportError(
        new GraphQLError('Send one operation per document', { nodes: operations }),
      );
    }
  },
});
