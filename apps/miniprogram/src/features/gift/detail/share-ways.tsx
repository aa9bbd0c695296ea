import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { copyText } from '@/platform/clipboard';
import { canShareLink, linkTo, shareLink } from '@/platform/share-link';
import { Card } from '@/ui/card';
import { CopyRow } from '@/ui/copy-row';
import { ListRow } from '@/ui/list-row';
import { ShareButton } from '@/ui/share-button';
import { showToast } from '@/ui/toast-store';
import type { Gift } from '../parts/use-gift';
import { PosterSheet } from './poster-sheet';
import { giftTitle } from './share-card';

interface ShareWaysProps {
  readonly gift: Gift;
  /** Of the page that opens it, with its token. */
  readonly sharePath: string;
}

/** Every way to get a gift to a friend: WeChat's card; in a browser the link, words to paste and a poster. */
export function ShareWays({ gift, sharePath }: ShareWaysProps) {
  const { t } = useI18n();
  const [hasPoster, setPoster] = useState(false);
  const { message } = gift;
  const title = giftTitle(gift, t);
  const address = linkTo(sharePath);
  const link = address ?? '';
  const words = t('gift.share.words', { title, message: message ?? '', link });
  const copy = async () => {
    const isCopied = await copyText(words);
    showToast(t(isCopied ? 'copy.done' : 'copy.failed'), isCopied ? 'done' : 'failed');
  };
  const share = async () => {
    if (!(canShareLink() && (await shareLink(message ?? title, link)))) await copy();
  };
  return (
    <>
      <ShareButton onPress={() => void share()}>{t('gift.share')}</ShareButton>
      {address !== null && (
        <Card padding="flush">
          <CopyRow icon="globe" name={t('gift.share.link')} value={link} />
          <ListRow
            icon="envelope"
            title={t('gift.share.text')}
            hasArrow={false}
            onPress={() => void copy()}
          />
          <ListRow
            icon="code"
            title={t('gift.share.poster')}
            text={t('gift.share.poster.text')}
            onPress={() => setPoster(true)}
          />
        </Card>
      )}
      {hasPoster && <PosterSheet gift={gift} link={link} onClose={() => setPoster(false)} />}
    </>
  );
}
