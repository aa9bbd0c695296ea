import type { Language } from '../../platform/graphql/index.js';
import type { PointsEntryObject } from './statement.graphql.js';
import type { StatementLine } from './statement.query.js';
import { statementDetails, statementTitles } from './statement.texts.js';

/** A line of the statement in the member's language. */
export function pointsEntry(line: StatementLine, language: Language): PointsEntryObject {
  const details = statementDetails(line.facts).map((detail) => detail[language]);
  return {
    id: line.transactionId,
    kind: line.kind,
    points: line.points,
    availableAfter: line.availableAfter,
    title: statementTitles[line.kind][language],
    detail: details.length === 0 ? null : details.join(language === 'en' ? '. ' : '；'),
    occurredAt: line.occurredAt,
    receiptNumber: line.facts.receiptNumber ?? null,
    giftId: line.facts.gift?.giftId ?? null,
    facts: line.facts,
  };
}
