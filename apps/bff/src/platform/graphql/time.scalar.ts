import type { BusinessDate, Instant } from '@huiji/shared-types';
import { businessDate, instant } from '@huiji/shared-types';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isCalendarDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function parseInstant(value: unknown): Instant {
  const match = typeof value === 'string' ? RFC_3339.exec(value) : null;
  if (match?.[1] === undefined || !isCalendarDay(match[1])) {
    throw new GraphQLError('DateTime must be an RFC 3339 instant such as 2026-03-07T06:30:00.000Z');
  }
  return instant(Date.parse(match[0]));
}

function parseDate(value: unknown): BusinessDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || !isCalendarDay(value)) {
    throw new GraphQLError('LocalDate must be a calendar day such as 2026-03-07');
  }
  return businessDate(value);
}

/** Epoch milliseconds inside, RFC 3339 in UTC with milliseconds outside. */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'An instant, RFC 3339 in UTC with milliseconds.',
  serialize: (value) => new Date(instant(Number(value))).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

export const LocalDateScalar = new GraphQLScalarType<BusinessDate, string>({
  name: 'LocalDate',
  description: 'A calendar day of the programme, YYYY-MM-DD.',
  serialize: (value) => businessDate(String(value)),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});
