import {
  ENDED_WITHOUT,
  FIRST_STATUSES,
  isOver,
  RedemptionStatus,
  TIME_IS_UP,
  type Transitions,
} from './redemption-status.js';

const ALL = Object.keys(RedemptionStatus) as RedemptionStatus[];

const targetsOf = (transitions: Transitions, from: RedemptionStatus): RedemptionStatus[] =>
  Object.values(transitions).flatMap((ways) => {
    const target = ways[from];
    return target === undefined
      ? []
      : typeof target === 'string'
        ? [target]
        : Object.values(target);
  });

/** @returns what is wrong with a state machine; nothing when it is sound */
export function problemsOf(transitions: Transitions): string[] {
  return [
    ...unreachable(transitions),
    ...deadEnds(transitions),
    ...revived(transitions),
    ...wrongTimeouts(transitions),
  ];
}

function unreachable(transitions: Transitions): string[] {
  const reached = new Set<RedemptionStatus>(FIRST_STATUSES);
  for (const status of reached) {
    for (const target of targetsOf(transitions, status)) {
      reached.add(target);
    }
  }
  return ALL.filter((status) => !reached.has(status)).map((status) => `nothing leads to ${status}`);
}

/** Whatever is still open must be able to end. */
function deadEnds(transitions: Transitions): string[] {
  return ALL.filter((status) => !isOver(status) && targetsOf(transitions, status).length === 0).map(
    (status) => `nothing leads out of ${status}`,
  );
}

/** What is over stays over: at most the money goes back. */
function revived(transitions: Transitions): string[] {
  return ALL.filter(isOver).flatMap((status) =>
    targetsOf(transitions, status)
      .filter((target) => !ENDED_WITHOUT.includes(status) || target !== 'REFUNDED')
      .map((target) => `${status} is over and leads to ${target}`),
  );
}

function wrongTimeouts(transitions: Transitions): string[] {
  return ALL.flatMap((status) => {
    const event = TIME_IS_UP[status];
    return event !== undefined && transitions[event][status] === undefined
      ? [`${event} ends ${status} by the clock and is no way out of it`]
      : [];
  });
}

/** @throws Error naming what is wrong: such a server must not start */
export function requireSound(transitions: Transitions): void {
  const problems = problemsOf(transitions);
  if (problems.length > 0) {
    throw new Error(`the state machine of redemptions is not sound: ${problems.join('; ')}`);
  }
}
