import { LONGEST_CLIENT_SEED } from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatCalendarDay } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { randomSeed } from '@/platform/random-seed';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import type { ClientSeedState } from '../play/use-client-seed';
import type { Wheel } from '../play/use-wheel';
import { ProofValue } from './proof-value';
import './fairness.scss';
import { SeedsPageRow } from './seeds-page-row';

interface SeedSheetProps {
  readonly wheel: Pick<Wheel, 'businessDate' | 'seedCommitment' | 'nextSeedCommitment'>;
  readonly seed: ClientSeedState;
  readonly onClose: () => void;
}

/** Before a spin: what the server has committed to, and what this phone will add. */
export function SeedSheet({ wheel, seed, onClose }: SeedSheetProps) {
  const { t, language } = useI18n();
  const [typed, setTyped] = useState(seed.text);
  const [isWrong, setWrong] = useState(false);
  const use = () => {
    const text = typed.trim();
    if (text === '' || text.length > LONGEST_CLIENT_SEED) {
      setWrong(true);
      return;
    }
    if (text !== seed.text) seed.own(text);
    onClose();
  };
  const renew = async () => {
    setTyped(await randomSeed());
    setWrong(false);
  };
  return (
    <Sheet isOpen title={t('fair.title')} onClose={onClose}>
      <View className="fairness">
        <Text>{t('fair.how')}</Text>
        <ProofValue
          name={t('fair.today', { date: formatCalendarDay(wheel.businessDate, language) })}
          value={wheel.seedCommitment}
        />
        <ProofValue name={t('fair.tomorrow')} value={wheel.nextSeedCommitment} />
        <TextField
          label={t('fair.seed')}
          value={typed}
          maxLength={LONGEST_CLIENT_SEED}
          hint={t('fair.seed.hint')}
          error={isWrong ? t('fair.seed.wrong') : undefined}
          onChange={(text) => {
            setTyped(text);
            setWrong(false);
          }}
          onSubmit={use}
        />
        <Button variant="secondary" icon="refresh" onPress={() => void renew()}>
          {t('fair.seed.new')}
        </Button>
        <Button onPress={use}>{t('fair.seed.use')}</Button>
        <View className="fairness__flush">
          <SeedsPageRow />
        </View>
      </View>
    </Sheet>
  );
}
