import { View } from '@tarojs/components';
import type { ClaimGiftMutation } from '@/generated/graphql';
import { describeError } from '@/lib/describe-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { limitWords } from '../parts/limit-words';
import './claim.scss';

interface ClaimFootProps {
  readonly answer: ClaimGiftMutation['claimGift'] | undefined;
  readonly error: unknown;
  readonly isRunning: boolean;
  readonly onClaim: () => void;
}

/** The button that claims, and why it could not; a gift that is gone is told by the page. */
export function ClaimFoot({ answer, error, isRunning, onClaim }: ClaimFootProps) {
  const { t } = useI18n();
  const limit = answer?.__typename === 'GiftLimitReached' ? answer : null;
  const words =
    error !== null
      ? { title: describeError(error, t).title, advice: t('gift.claim.failed') }
      : limit && limitWords(limit.limit, limit.remaining, t);
  return (
    <View className="claim-foot">
      {words && (
        <Notice tone="error" icon="alert">
          {t('gift.refused', { ...words })}
        </Notice>
      )}
      <Button
        onPress={onClaim}
        isRunning={isRunning}
        runningLabel={t('gift.claim.opening')}
        disabled={limit !== null}
      >
        {t('gift.claim.open')}
      </Button>
    </View>
  );
}
