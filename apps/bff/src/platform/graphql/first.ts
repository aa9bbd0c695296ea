import { Args, Int } from '@nestjs/graphql';
import { pageSize } from './cursor.js';
import { Parse } from './parse.pipe.js';

const DEFAULT_PAGE = 20;

/** The argument of a list for how many to answer: 20 when left out or null, 100 at most. */
export const First = (): ParameterDecorator =>
  Args(
    'first',
    { type: () => Int, nullable: true, defaultValue: DEFAULT_PAGE },
    new Parse(pageSize.nullable().transform((wished) => wished ?? DEFAULT_PAGE)),
  );
