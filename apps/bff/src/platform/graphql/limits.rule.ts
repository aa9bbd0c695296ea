import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import type { GraphQLError, ValidationContext, ValidationRule } from 'graphql';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { depthLimitRule } from './depth-limit.rule.js';
import { loneOperationRule } from './lone-operation.rule.js';

const MOST_ALIASES = 15;
const DEEPEST = 10;
/** A statement page of 100 lines with all there is to know of each costs about 25,000; a home screen 400. */
const MOST_COST = 50_000;

/** Longest document in lexical tokens. */
export const MOST_TOKENS = 2_000;

/** Beside the other problems of the document, instead of thrown. */
const reported = {
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) => context?.reportError(error),
  ],
  propagateOnRejection: false,
};

/** What a document must keep to, besides being valid. */
export const documentRules = (production: boolean): ValidationRule[] => [
  loneOperationRule,
  depthLimitRule(DEEPEST),
  maxAliasesRule({ n: MOST_ALIASES, ...reported }),
  costLimitRule({
    maxCost: MOST_COST,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    ignoreIntrospection: true,
    ...reported,
  }),
  ...(production ? [NoSchemaIntrospectionCustomRule] : []),
];
