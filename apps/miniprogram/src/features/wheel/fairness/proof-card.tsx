import { checkSpin } from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import type { PrizePartsFragment, SpinPartsFragment } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import './fairness.scss';
import { ProofSteps } from './proof-steps';
import { ProofValue } from './proof-value';
import { SeedsPageRow } from './seeds-page-row';
import { Verdict } from './verdict';

interface ProofCardProps {
  readonly spin: Pick<SpinPartsFragment, 'proof' | 'drawnPrize'>;
  /** All of its version, in wheel order. */
  readonly prizes: readonly PrizePartsFragment[];
}

/** The draw recomputed on this phone, step by step, as soon as the seed of its day is out. */
export function ProofCard({ spin, prizes }: ProofCardProps) {
  const { t, language } = useI18n();
  const { proof, drawnPrize } = spin;
  const { serverSeed } = proof;
  const check = useMemo(
    () =>
      serverSeed === null
        ? null
        : checkSpin({ ...proof, serverSeed, prizes, drawnPrizeId: drawnPrize.id }),
    [proof, serverSeed, prizes, drawnPrize.id],
  );
  const when = formatDayAndClock(Date.parse(proof.revealedFrom), language);
  return (
    <Card className="fairness">
      <Heading level={2} className="text-title">
        {t('proof.title')}
      </Heading>
      {check === null ? (
        <>
          <Verdict icon="lock" title={t('proof.sealed', { when })} text={t('proof.sealed.text')} />
          <ProofValue name={t('proof.commitment')} value={proof.seedCommitment} />
          <ProofValue name={t('fair.seed')} value={proof.clientSeed} />
        </>
      ) : (
        <>
          <Verdict
            icon={check.isFair ? 'check' : 'alert'}
            isWrong={!check.isFair}
            title={t(check.isFair ? 'proof.fair' : 'proof.broken')}
            text={t(check.isFair ? 'proof.fair.text' : 'proof.broken.text')}
          />
          <Text className="text-secondary">{t('proof.note')}</Text>
          <ProofSteps spin={spin} prizes={prizes} check={check} />
        </>
      )}
      <View className="fairness__flush">
        <SeedsPageRow />
      </View>
    </Card>
  );
}
