import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/notice';
import type { WalletVoucher } from './use-wallet';
import './voucher-facts.scss';
import { conditionWords, fateWords } from './voucher-words';

/** What a voucher is worth, on which sale, until when, and how it is used. */
export function VoucherFacts({ voucher }: { readonly voucher: WalletVoucher }) {
  const { t, language } = useI18n();
  const { state, title, valueFen } = voucher;
  return (
    <>
      {state !== 'USABLE' && (
        <Notice tone="warning" icon={state === 'USED' ? 'check' : 'clock'}>
          {fateWords(voucher, t, language)}
        </Notice>
      )}
      <Card>
        <View className="voucher-facts">
          <Text className="voucher-facts__value text-numbers">{formatFen(valueFen)}</Text>
          <Text className="text-title">{title}</Text>
          <Text className="text-secondary text-numbers">{conditionWords(voucher, t)}</Text>
          {state === 'USABLE' && (
            <Text className="text-secondary text-numbers">{fateWords(voucher, t, language)}</Text>
          )}
        </View>
        <View className="voucher-facts__rules">
          <Text>{t('vouchers.rule.order')}</Text>
          <Text>{t('vouchers.rule.once')}</Text>
          <Text>{t('vouchers.rule.refund')}</Text>
        </View>
      </Card>
    </>
  );
}
