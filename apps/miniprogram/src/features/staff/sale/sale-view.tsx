import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ConfirmSheet } from '../parts/confirm-sheet';
import { StaffBar } from '../parts/staff-bar';
import { StaffFrame } from '../parts/staff-frame';
import { useNow } from '../parts/use-now';
import { tillStore } from '../till/stores';
import {
  EMPTY_TILL,
  type OpenSession,
  type RemovedLine,
  type TillState,
  withChangedLine,
  withLine,
  withLineBack,
  withoutLine,
  withoutSession,
  withoutVoucher,
  withVoucher,
} from '../till/till-state';
import { LineEditor } from './line-editor';
import { LineList } from './line-list';
import { MemberStrip } from './member-strip';
import { PointsCard } from './points-card';
import { QuoteCard } from './quote-card';
import { ReceiptNumberRow } from './receipt-number-row';
import { SaleFoot } from './sale-foot';
import { MOST_LINES, type SaleLine, sumFen } from './sale-line';
import { hasSaleProblem, SaleProblem } from './sale-problem';
import { useQuote } from './use-quote';
import { useRecordSale } from './use-record-sale';
import { VoucherCard } from './voucher-card';

interface SaleViewProps {
  readonly till: TillState;
  readonly session: OpenSession;
}

const EVERY_SECOND_MS = 1000;

/** Rings up a sale for the member at the till, from the first line to the receipt. */
export function SaleView({ till, session }: SaleViewProps) {
  const { t } = useI18n();
  const [edited, setEdited] = useState<SaleLine | 'new' | null>(null);
  const [removed, setRemoved] = useState<RemovedLine | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const leftMs = Math.max(0, session.deadline - useNow(EVERY_SECOND_MS));
  const isOver = leftMs === 0;
  const recording = useRecordSale();
  const live = useQuote(till, !isOver);
  const { lines } = till;
  const isLocked = till.pending !== null;
  const isEntering = !isLocked && (edited !== null || lines.length === 0);
  const change = (next: (state: TillState) => TillState) => {
    setRemoved(null);
    tillStore.change(next);
    recording.settle();
  };
  const remove = (line: SaleLine) => {
    const { pointsToSpend, voucherCodes } = till;
    setEdited(null);
    change((state) => withoutLine(state, line.id));
    setRemoved({ line, index: lines.indexOf(line), pointsToSpend, voucherCodes });
  };
  const cancel = () => {
    if (lines.length === 0) tillStore.change(() => EMPTY_TILL);
    else setCancelling(true);
  };
  const finishLine = (line: Omit<SaleLine, 'id'>) => {
    const id = edited === null || edited === 'new' ? null : edited.id;
    change((state) =>
      id === null ? withLine(state, line) : withChangedLine(state, { ...line, id }),
    );
    setEdited(null);
  };
  const problem = { till, isOver, live, recording };
  const mustScan = isOver && !isLocked;
  const foot = mustScan
    ? { label: t('staff.session.scanAgain'), onPress: () => tillStore.change(withoutSession) }
    : {
        label: isLocked && !recording.isRunning ? t('staff.tryAgain') : t('staff.record'),
        onPress: recording.record,
      };
  return (
    <StaffFrame
      problem={!isEntering && hasSaleProblem(problem) ? <SaleProblem {...problem} /> : undefined}
      foot={
        isEntering ? undefined : (
          <SaleFoot
            quote={live.quote}
            grossFen={sumFen(lines)}
            label={foot.label}
            runningLabel={t('staff.record.running')}
            isRunning={recording.isRunning}
            disabled={!(mustScan || isLocked || (live.isCurrent && live.refusal === null))}
            onPress={foot.onPress}
          />
        )
      }
    >
      <StaffBar isCompact />
      <MemberStrip member={session.member} leftMs={leftMs} isLocked={isLocked} onCancel={cancel} />
      {(lines.length > 0 || removed !== null) && (
        <LineList
          lines={lines}
          isLocked={isLocked}
          onAdd={isEntering || lines.length >= MOST_LINES ? undefined : () => setEdited('new')}
          onChange={setEdited}
          onRemove={remove}
          removed={removed?.line ?? null}
          onUndo={() => removed !== null && change((state) => withLineBack(state, removed))}
        />
      )}
      {isEntering ? (
        <LineEditor
          key={edited === null || edited === 'new' ? 'new' : edited.id}
          line={edited === null || edited === 'new' ? null : edited}
          onDone={finishLine}
        />
      ) : (
        <>
          {!isLocked && (
            <>
              <VoucherCard
                codes={till.voucherCodes}
                live={live}
                onAdd={(code) => change((state) => withVoucher(state, code))}
                onRemove={(code) => change((state) => withoutVoucher(state, code))}
              />
              <PointsCard
                points={till.pointsToSpend}
                available={session.member.available}
                max={live.quote?.maxPointsToSpend ?? null}
                onChange={(pointsToSpend) => change((state) => ({ ...state, pointsToSpend }))}
              />
            </>
          )}
          <QuoteCard live={live} />
          <ReceiptNumberRow
            typed={till.pending?.receiptNumber ?? till.receiptNumber}
            isLocked={isLocked || till.isNumberFixed}
          />
        </>
      )}
      <ConfirmSheet
        isOpen={isCancelling}
        title={t('staff.sale.cancel.title')}
        text={t('staff.sale.cancel.text', { lines: lines.length })}
        confirmLabel={t('staff.sale.cancel')}
        keepLabel={t('staff.sale.cancel.keep')}
        onConfirm={() => tillStore.change(() => EMPTY_TILL)}
        onClose={() => setCancelling(false)}
      />
    </StaffFrame>
  );
}
