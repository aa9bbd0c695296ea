import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** JSON integers that a JS number holds exactly; text, fractions and larger numbers are refused. */
function wholeNumberScalar(name: string, description: string): GraphQLScalarType<number, number> {
  const checked = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      throw new GraphQLError(`${name} must be a whole number between -(2^53 - 1) and 2^53 - 1`);
    }
    return value;
  };
  return new GraphQLScalarType<number, number>({
    name,
    description,
    serialize: checked,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.INT ? Number(node.value) : null),
  });
}

export const PointsScalar = wholeNumberScalar(
  'Points',
  'Whole points, a JSON integer, |x| <= 2^53 - 1.',
);
export const FenScalar = wholeNumberScalar('Fen', 'Money in fen (1/100 yuan), a JSON integer.');
