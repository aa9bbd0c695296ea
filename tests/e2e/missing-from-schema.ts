import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** What a client of `contract` would miss in `emitted`: names, types, nullability, arguments, values, members. */
export function missingFromSchema(contract: GraphQLSchema, emitted: GraphQLSchema): string[] {
  return Object.values(contract.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => missingFromType(type, emitted.getType(type.name)));
}

function missingFromType(wanted: GraphQLNamedType, found?: GraphQLNamedType): string[] {
  if (found === undefined) return [`${wanted.name} is missing`];
  if (wanted.constructor !== found.constructor) {
    return [`${wanted.name} is ${found.astNode?.kind}, not ${wanted.astNode?.kind}`];
  }
  if ((isObjectType(wanted) || isInterfaceType(wanted)) && 'getInterfaces' in found) {
    return [...missingInterfaces(wanted, found), ...missingFields(wanted, found)];
  }
  if (isInputObjectType(wanted) && isInputObjectType(found)) return missingInputs(wanted, found);
  if (isEnumType(wanted) && isEnumType(found)) return missingValues(wanted, found);
  if (isUnionType(wanted) && isUnionType(found)) return missingMembers(wanted, found);
  return [];
}

function missingInterfaces(wanted: WithFields, found: WithFields): string[] {
  const has = found.getInterfaces().map(({ name }) => name);
  return wanted
    .getInterfaces()
    .filter(({ name }) => !has.includes(name))
    .map(({ name }) => `${wanted.name} does not implement ${name}`);
}

function missingFields(wanted: WithFields, found: WithFields): string[] {
  const fields = found.getFields();
  return Object.values(wanted.getFields()).flatMap(({ name, type, args }) => {
    const place = `${wanted.name}.${name}`;
    const field = fields[name];
    if (field === undefined) return [`${place} is missing`];
    const otherType =
      String(field.type) === String(type) ? [] : [`${place} is ${field.type}, not ${type}`];
    const extra = field.args
      .filter((arg) => isRequiredArgument(arg) && !args.some((known) => known.name === arg.name))
      .map((arg) => `${place} requires ${arg.name}`);
    const taken = args.flatMap((arg) =>
      otherInput(
        `${place}(${arg.name})`,
        arg,
        field.args.find((one) => one.name === arg.name),
      ),
    );
    return [...otherType, ...extra, ...taken];
  });
}

interface Input {
  readonly type: unknown;
  readonly defaultValue?: unknown;
}

function otherInput(place: string, wanted: Input, found: Input | undefined): string[] {
  if (found === undefined) return [`${place} is missing`];
  const say = ({ type, defaultValue }: Input) =>
    `${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`;
  return say(wanted) === say(found) ? [] : [`${place} is ${say(found)}, not ${say(wanted)}`];
}

function missingInputs(wanted: GraphQLInputObjectType, found: GraphQLInputObjectType): string[] {
  const fields = wanted.getFields();
  const taken = Object.values(fields).flatMap((field) =>
    otherInput(`${wanted.name}.${field.name}`, field, found.getFields()[field.name]),
  );
  const extra = Object.values(found.getFields())
    .filter((field) => isRequiredInputField(field) && fields[field.name] === undefined)
    .map((field) => `${wanted.name} requires ${field.name}`);
  return [...taken, ...extra];
}

function missingValues(wanted: GraphQLEnumType, found: GraphQLEnumType): string[] {
  return wanted
    .getValues()
    .filter(({ name }) => found.getValue(name) === undefined)
    .map(({ name }) => `${wanted.name}.${name} is missing`);
}

function missingMembers(wanted: GraphQLUnionType, found: GraphQLUnionType): string[] {
  const has = found.getTypes().map(({ name }) => name);
  return wanted
    .getTypes()
    .filter(({ name }) => !has.includes(name))
    .map(({ name }) => `${wanted.name} has no ${name}`);
}
