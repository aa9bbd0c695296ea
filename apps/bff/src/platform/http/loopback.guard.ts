import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ClientError } from '../graphql/client-error.js';
import { platformTexts } from '../graphql/platform.texts.js';
import { isLoopback } from './loopback.js';

/** Lets only this machine itself in, whatever a proxy says of the address. */
@Injectable()
export class LoopbackGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    if (!isLoopback(request.socket.remoteAddress ?? '')) {
      throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
    }
    return true;
  }
}
