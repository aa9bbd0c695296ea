import type { DocumentNode, GraphQLInputType, GraphQLSchema } from 'graphql';
import {
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  Kind,
  typeFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The variables of a document with every input field that was left out and has a default. A compiled
 * document (graphql-jit 0.8) takes such a field for missing when its type is non-null.
 */
export function withInputDefaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables | null | undefined,
): Variables {
  const sent = variables ?? {};
  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const filled = definitions.map((definition) => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    const value = sent[name];
    return [name, isInputType(type) ? withDefaults(type, value) : value] as const;
  });
  const given = filled.filter(([name]) => Object.hasOwn(sent, name));
  return { ...sent, ...Object.fromEntries(given) };
}

function withDefaults(type: GraphQLInputType, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item: GraphQLInputType = nullable.ofType;
    return Array.isArray(value)
      ? value.map((element) => withDefaults(item, element))
      : withDefaults(item, value);
  }
  if (!isInputObjectType(nullable) || !isObject(value)) {
    return value;
  }
  const filled: Record<string, unknown> = { ...value };
  for (const field of Object.values(nullable.getFields())) {
    const inner = value[field.name] === undefined ? field.defaultValue : value[field.name];
    if (inner !== undefined) {
      filled[field.name] = withDefaults(field.type, inner);
    }
  }
  return filled;
}
