import type { ErrorWords } from '@/lib/describe-error';
import type { Translate } from '@/lib/i18n/translate';
import type { Gift } from '../parts/use-gift';

/** How far a gift has come, to whoever sent it or claimed it. */
export function giftWords(gift: Gift, t: Translate): ErrorWords {
  return gift.isMine ? sentWords(gift, t) : receivedWords(gift, t);
}

function sentWords(gift: Gift, t: Translate): ErrorWords {
  const { state, points, sentPoints } = gift;
  const name = gift.receiver?.nickname ?? t('gift.somebody');
  switch (state) {
    case 'PENDING':
      return { title: t('gift.ready'), advice: t('gift.ready.text') };
    case 'CLAIMED': {
      const lapsed = sentPoints - points;
      return {
        title: t('gift.sent.CLAIMED'),
        advice:
          lapsed > 0
            ? t('gift.sent.CLAIMED.partly', { name, points, lapsed })
            : t('gift.sent.CLAIMED.text', { name, points }),
      };
    }
    case 'UNDER_REVIEW':
    case 'WITHDRAWN':
    case 'RETURNED':
      return {
        title: t(`gift.sent.${state}`),
        advice: t(`gift.sent.${state}.text`, { points: sentPoints }),
      };
  }
}

/** What was claimed is claimed, under review, or went back after it. */
function receivedWords(gift: Gift, t: Translate): ErrorWords {
  const name = gift.sender.nickname;
  if (gift.state === 'CLAIMED') {
    return { title: t('gift.received.CLAIMED'), advice: t('gift.received.from', { name }) };
  }
  const state = gift.state === 'UNDER_REVIEW' ? gift.state : 'RETURNED';
  return { title: t(`gift.received.${state}`), advice: t(`gift.received.${state}.text`) };
}
