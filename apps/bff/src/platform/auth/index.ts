export * from './access.decorators.js';
export * from './access-tokens.js';
export * from './authenticator.js';
export * from './caller.decorators.js';
export { requestMember } from './request-caller.js';
export * from './session.table.js';
export * from './sessions.js';
export * from './signed-in.js';
