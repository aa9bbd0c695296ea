import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { MercuriusDriver } from '@nestjs/mercurius';
import type { FastifyRequest } from 'fastify';
import type { MercuriusContext } from 'mercurius';
import { AppConfig } from '../config/app-config.js';
import { LogSource } from '../observability/log-source.js';
import type { GraphqlContext } from './context.js';
import { createContext } from './context.js';
import { errorFormatter } from './error-formatter.js';
import { withInputDefaults } from './input-defaults.js';
import { documentRules, MOST_TOKENS } from './limits.rule.js';
import { OperationHooks } from './operation-hooks.js';
import { readTrustedDocuments, trustedDocuments } from './trusted-documents.js';

/** A document is compiled when it comes for the second time. */
const COMPILE_AFTER = 1;

/** Mercurius adds its own properties to the context that we made for the request. */
const ours = (context: MercuriusContext): GraphqlContext => context as unknown as GraphqlContext;

type Options = Omit<MercuriusDriverConfig, 'driver'>;

function graphqlOptions(config: AppConfig, logs: LogSource, hooks: OperationHooks): Options {
  const documents = config.trustedDocuments;
  const formatErrors = errorFormatter(logs.of('graphql'));
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    graphiql: !config.production,
    allowBatchedQueries: false,
    jit: COMPILE_AFTER,
    context: (request: FastifyRequest) => createContext(request),
    validationRules: documentRules(config.production),
    graphql: { parseOptions: { maxTokens: MOST_TOKENS } },
    errorFormatter: (execution, context) => formatErrors(execution, ours(context)),
    ...(documents === null
      ? {}
      : {
          persistedQueryProvider: trustedDocuments(
            readTrustedDocuments(documents),
            config.production,
          ),
        }),
    hooks: {
      preExecution: async (schema, document, context, variables) => {
        await hooks.begin(document, ours(context));
        return { variables: withInputDefaults(schema, document, variables) };
      },
      onResolution: async (execution, context) => {
        hooks.end(ours(context), execution.errors !== undefined);
      },
    },
  };
}

@Module({ providers: [OperationHooks], exports: [OperationHooks] })
class OperationHooksModule {}

@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      imports: [OperationHooksModule],
      inject: [AppConfig, LogSource, OperationHooks],
      useFactory: graphqlOptions,
    }),
  ],
})
export class GraphqlModule {}
