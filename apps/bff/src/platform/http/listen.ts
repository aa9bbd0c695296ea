import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../config/app-config.js';
import { StartFailure } from '../config/start-failure.js';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/**
 * @returns the address at which it answers
 * @throws StartFailure when the port or the address cannot be had
 */
export async function listen(
  server: NestFastifyApplication,
  { host, port }: Pick<AppConfig, 'host' | 'port'>,
): Promise<string> {
  try {
    // Fastify's own: Nest's would log the error that becomes our one line.
    return await server.getHttpAdapter().getInstance().listen({ port, host });
  } catch (error) {
    switch (codeOf(error)) {
      case 'EADDRINUSE':
        throw new StartFailure(
          `Port ${port} on ${host} is in use: stop what uses it, or set PORT to another one.`,
          { cause: error },
        );
      case 'EACCES':
        throw new StartFailure(`Port ${port} needs more rights: set PORT to 1024 or above.`, {
          cause: error,
        });
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new StartFailure(`HOST ${host} is no address of this machine: mend HOST.`, {
          cause: error,
        });
      default:
        throw error;
    }
  }
}
