import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MOST_FIELDS = 4;

/** Lets routes read multipart forms; what they take of one is bounded by `uploadedFile`. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    limits: { files: 1, fields: MOST_FIELDS },
    throwFileSizeLimit: false,
  });
}

/** @returns the one file of the form; null when there is none or it is larger than `mostBytes` */
export async function uploadedFile(
  request: FastifyRequest,
  mostBytes: number,
): Promise<Buffer | null> {
  if (!request.isMultipart()) {
    return null;
  }
  const part = await request.file({ limits: { fileSize: mostBytes } });
  const content = await part?.toBuffer();
  return part === undefined || content === undefined || part.file.truncated ? null : content;
}
