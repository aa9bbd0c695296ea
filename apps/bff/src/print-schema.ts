import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.js';

const FILE = new URL('../../../packages/shared-types/schema.graphql', import.meta.url);

type ModuleReference = Type | DynamicModule | { forwardRef: () => Type };

/** The providers of a module and of all it imports; resolvers are among them. */
function providersOf(module: ModuleReference, seen = new Set<unknown>()): Type[] {
  const type = 'module' in module ? module.module : module;
  if (seen.has(type) || typeof type !== 'function') {
    return [];
  }
  seen.add(type);
  const imports: ModuleReference[] = Reflect.getMetadata('imports', type) ?? [];
  const providers: unknown[] = Reflect.getMetadata('providers', type) ?? [];
  return [
    ...providers.filter((provider): provider is Type => typeof provider === 'function'),
    ...imports.flatMap((imported) => providersOf(imported, seen)),
  ];
}

/** The schema as text, made from the resolver classes alone: no database, no server. */
async function schemaText(): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  const schema = await builder.get(GraphQLSchemaFactory).create(providersOf(AppModule));
  await builder.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

const text = await schemaText();
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(
    'packages/shared-types/schema.graphql is not what the resolvers say: run "pnpm schema".',
  );
  process.exitCode = 1;
}
