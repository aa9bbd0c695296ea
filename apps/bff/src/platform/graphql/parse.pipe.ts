import type { PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { ClientError } from './client-error.js';
import { platformTexts } from './platform.texts.js';
import { text } from './text.js';

const english = z.locales.en().localeError;
const chinese = z.locales.zhCN().localeError;

/**
 * `@Args('input', new Parse(schema))`: hands the resolver checked, branded values.
 * @throws ClientError BAD_USER_INPUT naming each wrong field
 */
export class Parse<Schema extends z.ZodType> implements PipeTransform<unknown, z.output<Schema>> {
  constructor(private readonly schema: Schema) {}

  transform(value: unknown): z.output<Schema> {
    const parsed = this.schema.safeParse(value, { error: english });
    if (parsed.success) {
      return parsed.data;
    }
    const translated = this.schema.safeParse(value, { error: chinese }).error?.issues ?? [];
    const fields = parsed.error.issues.map((issue, i) => ({
      path: issue.path.map(String).join('.'),
      message: text(translated[i]?.message ?? issue.message, issue.message),
    }));
    throw new ClientError(
      'BAD_USER_INPUT',
      platformTexts.badInput(fields.map((field) => field.path)),
      {
        fields,
      },
    );
  }
}
