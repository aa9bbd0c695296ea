import { isId } from '@huiji/shared-types';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Roles, requestMember } from '../../platform/auth/index.js';
import { ClientError, platformTexts } from '../../platform/graphql/index.js';
import { uploadedFile } from '../../platform/http/uploaded-file.js';
import { RateLimits } from '../../platform/rate-limit/index.js';
import { Avatars } from './avatars.query.js';
import { profileTexts } from './profile.texts.js';
import { UploadAvatar } from './upload-avatar.js';

const LARGEST_BYTES = 512 * 1024;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Pictures of members: they come as multipart forms, which GraphQL does not carry. */
@Controller('avatars')
export class AvatarsController {
  constructor(
    private readonly uploadAvatar: UploadAvatar,
    private readonly avatars: Avatars,
    private readonly rateLimits: RateLimits,
  ) {}

  /** One part `file`, at most 512 kB; answers 201 with the address that updateProfile takes. */
  @Roles('MEMBER')
  @Post()
  async upload(@Req() request: FastifyRequest): Promise<{ avatarUrl: string }> {
    const member = requestMember(request);
    this.rateLimits.countMutation(member);
    const content = await uploadedFile(request, LARGEST_BYTES);
    if (content === null) {
      throw new ClientError('BAD_USER_INPUT', profileTexts.avatarForm);
    }
    return { avatarUrl: await this.uploadAvatar.execute(member.memberId, content) };
  }

  @Public()
  @Get(':id')
  async show(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const picture = isId(id) ? await this.avatars.find(id) : null;
    if (picture === null) {
      throw new ClientError('NOT_FOUND', platformTexts.notFound);
    }
    await reply
      .header('content-type', picture.contentType)
      .header('cache-control', FOR_EVER)
      .send(picture.content);
  }
}
