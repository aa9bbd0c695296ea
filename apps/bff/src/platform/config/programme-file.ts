import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BusinessCalendar } from '../clock/business-calendar.js';
import type { ProgrammeSettings } from './programme-settings.js';
import { defaultProgrammeSettings, programmeSettingsSchema } from './programme-settings.js';
import { StartFailure } from './start-failure.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The part of the settings' description that a path leads to. */
function describedAt(path: readonly PropertyKey[]): JsonSchema | undefined {
  let schema: JsonSchema | undefined = z.toJSONSchema(programmeSettingsSchema, { io: 'input' });
  for (const step of path) {
    const next: unknown = schema?.properties?.[String(step)] ?? schema?.additionalProperties;
    schema = typeof next === 'object' && next !== null ? (next as JsonSchema) : undefined;
  }
  return schema;
}

const grouped = (value: number): string => value.toLocaleString('en-US');

function allowedAt(path: readonly PropertyKey[]): string {
  const schema = describedAt(path);
  if (schema?.enum !== undefined) {
    return `allowed: ${schema.enum.join(', ')}`;
  }
  if (schema?.minimum !== undefined && schema.maximum !== undefined) {
    return `allowed: whole numbers from ${grouped(schema.minimum)} to ${grouped(schema.maximum)}`;
  }
  if (schema?.properties !== undefined) {
    return `keys allowed there: ${Object.keys(schema.properties).join(', ')}`;
  }
  return `allowed: ${schema?.pattern ?? schema?.type ?? 'nothing'}`;
}

function problemOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => (path === '' ? key : `${path}.${key}`));
    return `unknown key ${keys.join(', ')} (${allowedAt(issue.path)})`;
  }
  const detail = issue.code === 'custom' ? `, ${issue.message}` : '';
  return `${path === '' ? 'the file' : path} is out of range (${allowedAt(issue.path)}${detail})`;
}

/**
 * The programme's settings: the defaults, overridden by the keys the file has.
 * @throws StartFailure naming the path of each wrong key and what is allowed there
 */
export function readProgrammeSettings(file: string | undefined): ProgrammeSettings {
  if (file === undefined) {
    return defaultProgrammeSettings;
  }
  const parsed = programmeSettingsSchema.safeParse(readJson(file));
  if (!parsed.success) {
    throw new StartFailure(
      `PROGRAM_CONFIG ${file}: ${parsed.error.issues.map(problemOf).join('; ')}. Mend the file and start again.`,
    );
  }
  const { timeZone } = parsed.data.program;
  try {
    new BusinessCalendar(timeZone);
  } catch (error) {
    throw new StartFailure(
      `PROGRAM_CONFIG ${file}: program.timeZone ${timeZone} is not a time zone (allowed: IANA names such as Asia/Shanghai).`,
      { cause: error },
    );
  }
  return parsed.data;
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartFailure(`PROGRAM_CONFIG ${file} cannot be read: give the path of a JSON file.`, {
      cause: error,
    });
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new StartFailure(
      `PROGRAM_CONFIG ${file} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}.`,
      { cause: error },
    );
  }
}
