export { clerkOf } from './clerk-of.js';
export { type Named, named, resolveType } from './named.js';
export { printable } from './printable.js';
export { ScanCard } from './scan-card.js';
export { TillModule } from './till.module.js';
export { TillMemberObject } from './till-member.graphql.js';
export { TillSessions } from './till-sessions.js';
