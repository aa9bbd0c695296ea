import type { GiftDesign } from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { GiftAllowanceQuery } from '@/generated/graphql';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, replaceWith } from '@/lib/navigate';
import { paths } from '@/routes';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Notice } from '@/ui/notice';
import { Page } from '@/ui/page';
import { GiftCard } from '../parts/gift-card';
import { giftPath } from '../parts/gift-paths';
import { AmountCard } from './amount-card';
import './compose.scss';
import { hoursWords } from '../parts/hours-words';
import { DesignPicker } from './design-picker';
import { foreseenRefusal } from './foreseen-refusal';
import { mostPoints } from './most-points';
import { refusalWords } from './refusal-words';
import { useSendGift } from './use-send-gift';
import { WordsCard } from './words-card';

/** Points; small enough for most people to have. */
const FIRST_CHOICE = 66;

interface ComposeFormProps {
  readonly me: GiftAllowanceQuery['me'];
  readonly onRefused: () => unknown;
}

/** A gift as it will be, and everything that can be chosen about it. */
export function ComposeForm({ me, onRefused }: ComposeFormProps) {
  const { t, language } = useI18n();
  const most = mostPoints(me);
  const { minPoints, claimHours } = me.giftAllowance;
  const [wanted, setWanted] = useState(FIRST_CHOICE);
  const [message, setMessage] = useState(() => t('gift.phrase.warmth'));
  const [design, setDesign] = useState<GiftDesign>('warmth');
  const send = useSendGift(me.id);
  const points = Math.max(minPoints, Math.min(wanted, most));
  const foreseen = foreseenRefusal(me);
  const refusal = foreseen ?? (send.data && send.data.__typename !== 'Gift' ? send.data : null);
  const change = (apply: () => void) => {
    send.reset();
    apply();
  };
  const submit = () =>
    send.mutate(
      { points, design, message: message.trim() || null },
      {
        onSuccess(answer) {
          if (answer.__typename === 'Gift') replaceWith(giftPath(answer.id));
          else onRefused();
        },
      },
    );
  return (
    <Page
      title={t('gift.compose.title')}
      foot={
        <View className="compose-foot">
          {refused()}
          <Button
            onPress={submit}
            disabled={foreseen !== null}
            isRunning={send.isPending}
            runningLabel={t('gift.sending')}
          >
            {t('gift.send', { points })}
          </Button>
        </View>
      }
    >
      <View className="compose-card" ariaRole="group" ariaLabel={t('gift.preview')}>
        <GiftCard design={design} message={message} sender={me.nickname} points={points} />
      </View>
      <AmountCard
        me={me}
        points={points}
        most={most}
        onChange={(amount) => change(() => setWanted(amount))}
      />
      <WordsCard message={message} onChange={(words) => change(() => setMessage(words))} />
      <Card className="compose-card">
        <Heading level={2} className="text-title">
          {t('gift.design')}
        </Heading>
        <DesignPicker chosen={design} onChoose={(one) => change(() => setDesign(one))} />
      </Card>
      <Text className="text-secondary">{t('gift.rules', { time: hoursWords(claimHours, t) })}</Text>
      <Button variant="plain" onPress={() => goTo(paths.gifts)}>
        {t('gift.all')}
      </Button>
    </Page>
  );

  function refused() {
    const words =
      refusal !== null
        ? refusalWords(refusal, me, t, language)
        : send.error !== null && {
            title: describeError(send.error, t).title,
            advice: t('gift.noneSent'),
          };
    if (!words) return null;
    return (
      <Notice tone="error" icon="alert">
        {t('gift.refused', { ...words })}
      </Notice>
    );
  }
}
