import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { ListRow } from '@/ui/list-row';
import { SeedSheet } from '../fairness/seed-sheet';
import { OddsSheet } from '../odds/odds-sheet';
import { WinnersSheet } from '../odds/winners-sheet';
import { ResultSheet } from '../result/result-sheet';
import { LuckyWheel } from '../wheel/lucky-wheel';
import { BoardHub } from './board-hub';
import { BoardNotes } from './board-notes';
import { obstacleTo } from './readiness';
import { Ticker } from './ticker';
import { useDraw } from './use-draw';
import type { Wheel, WheelMember } from './use-wheel';
import './wheel-board.scss';

interface WheelBoardProps {
  readonly wheel: Wheel;
  readonly me: WheelMember;
  readonly isVisible: boolean;
}

type OpenSheet = 'odds' | 'fair' | 'winners';

/** The wheel, what it costs and why, and the ways to its rules, its proof and the past. */
export function WheelBoard({ wheel, me, isVisible }: WheelBoardProps) {
  const { t } = useI18n();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const draw = useDraw(wheel);
  const obstacle = obstacleTo(wheel, me.points);
  const { revealed } = draw;
  const close = () => setSheet(null);
  return (
    <>
      <Card className="wheel-board">
        <Heading level={2} className="text-page-title wheel-board__title">
          {wheel.title}
        </Heading>
        <Ticker
          winners={wheel.winners}
          isRunning={isVisible && sheet === null}
          onPress={() => setSheet('winners')}
        />
        <LuckyWheel
          prizes={wheel.prizes}
          turning={draw.turning}
          rotation={draw.rotation}
          isFaded={wheel.state !== 'OPEN'}
        >
          <BoardHub wheel={wheel} draw={draw} obstacle={obstacle} />
        </LuckyWheel>
        <BoardNotes wheel={wheel} me={me} draw={draw} obstacle={obstacle} />
      </Card>
      <Card padding="flush">
        <ListRow
          icon="list"
          title={t('odds.title')}
          text={t('odds.row.text', { version: wheel.version, count: wheel.prizes.length })}
          onPress={() => setSheet('odds')}
        />
        <ListRow
          icon="shield"
          title={t('fair.title')}
          text={t('fair.row.text')}
          onPress={() => setSheet('fair')}
        />
        <ListRow
          icon="receipt"
          title={t('spins.title')}
          text={t('spins.row.text')}
          onPress={() => goTo(paths.spins)}
        />
      </Card>
      <View className="only-for-readers" ariaLive="polite">
        <Text>{spoken()}</Text>
      </View>
      {sheet === 'odds' && (
        <OddsSheet wheel={wheel} onFairness={() => setSheet('fair')} onClose={close} />
      )}
      {sheet === 'winners' && (
        <WinnersSheet winners={wheel.winners} onOdds={() => setSheet('odds')} onClose={close} />
      )}
      {sheet === 'fair' && <SeedSheet wheel={wheel} seed={draw.seed} onClose={close} />}
      {revealed !== null && <ResultSheet spin={revealed} onClose={draw.forget} />}
    </>
  );

  function spoken(): string {
    if (draw.isAsking) return t('wheel.turning.text');
    if (revealed === null) return '';
    return revealed.prize.kind === 'NOTHING'
      ? t('wheel.lost')
      : t('wheel.won', { name: revealed.prize.name });
  }
}
