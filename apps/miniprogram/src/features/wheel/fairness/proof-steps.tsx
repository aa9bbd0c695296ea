import {
  bytesOfHex,
  hexOf,
  NUMBER_BYTES,
  type SpinCheck,
  seedCommitment,
} from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { PrizePartsFragment, SpinPartsFragment } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Heading } from '@/ui/heading';
import './fairness.scss';
import { ProofValue } from './proof-value';
import { Verdict } from './verdict';

interface ProofStepsProps {
  readonly spin: Pick<SpinPartsFragment, 'proof' | 'drawnPrize'>;
  readonly prizes: readonly PrizePartsFragment[];
  readonly check: SpinCheck;
}

const signOf = (isRight: boolean) => (isRight ? 'check' : 'alert');

/** From the seed to the prize, with every number on the way. */
export function ProofSteps({ spin, prizes, check }: ProofStepsProps) {
  const { t } = useI18n();
  const { proof, drawnPrize } = spin;
  const { tries, range } = check;
  const seed = proof.serverSeed ?? '';
  const prize = prizes.find(({ id }) => id === check.prizeId);
  return (
    <>
      <Step number={1} name="seed">
        <ProofValue name={t('proof.commitment')} value={proof.seedCommitment} />
        <ProofValue name={t('proof.seed')} value={seed} />
        {tries.length > 0 && (
          <ProofValue name={t('proof.hash')} value={seedCommitment(bytesOfHex(seed))} />
        )}
        <Verdict
          isStep
          icon={signOf(check.isSeedKept)}
          isWrong={!check.isSeedKept}
          title={t(check.isSeedKept ? 'proof.hash.right' : 'proof.hash.wrong')}
        />
      </Step>
      {tries.map(({ message, mac, roll }, nth) => (
        <Step key={message} number={2 + nth} name="roll">
          <ProofValue name={t('proof.message')} value={message} />
          <Text className="text-secondary">{t('proof.message.parts')}</Text>
          <ProofValue name={t('proof.mac')} value={hexOf(mac)} />
          <ProofValue name={t('proof.number')} value={hexOf(mac.subarray(0, NUMBER_BYTES))} />
          {roll === null ? (
            <Verdict isStep icon="refresh" title={t('proof.again')} />
          ) : (
            <>
              <Text className="text-strong text-numbers">{t('proof.roll', { roll })}</Text>
              <Verdict
                isStep
                icon={signOf(check.isRollRight)}
                isWrong={!check.isRollRight}
                title={
                  check.isRollRight
                    ? t('proof.roll.right')
                    : t('proof.roll.wrong', { roll: proof.roll })
                }
              />
            </>
          )}
        </Step>
      ))}
      {range !== null && prize !== undefined && (
        <Step number={2 + tries.length} name="prize">
          <Text className="text-strong text-numbers">
            {t('proof.prize', { first: range.first, last: range.end - 1, name: prize.name })}
          </Text>
          <Verdict
            isStep
            icon={signOf(check.isPrizeRight)}
            isWrong={!check.isPrizeRight}
            title={
              check.isPrizeRight
                ? t('proof.prize.right')
                : t('proof.prize.wrong', { name: drawnPrize.name })
            }
          />
        </Step>
      )}
    </>
  );
}

interface StepProps {
  readonly number: number;
  readonly name: 'seed' | 'roll' | 'prize';
  readonly children: ReactNode;
}

function Step({ number, name, children }: StepProps) {
  const { t } = useI18n();
  return (
    <View className="proof-step">
      <Heading level={3} className="text-strong">
        {t(`proof.step.${name}`, { step: number })}
      </Heading>
      {children}
    </View>
  );
}
