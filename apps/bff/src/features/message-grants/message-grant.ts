import type { MemberId } from '@huiji/shared-types';
import type { MessageTemplate } from './template.js';

/** How often a member may still be sent a template. */
export interface MessageGrant {
  readonly memberId: MemberId;
  readonly template: MessageTemplate;
  readonly grants: number;
}

/** Nobody asks for more than is ever sent. */
export const MOST_GRANTS = 100;
