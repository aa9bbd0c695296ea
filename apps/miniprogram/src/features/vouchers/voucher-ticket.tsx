import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from '@/ui/class-names';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import type { WalletVoucher } from './use-wallet';
import './voucher-ticket.scss';
import { conditionWords, fateWords } from './voucher-words';

interface VoucherTicketProps {
  readonly voucher: WalletVoucher;
  readonly onPress: () => void;
}

/** A voucher as a ticket: what it is worth, on which sale, until when. */
export function VoucherTicket({ voucher, onPress }: VoucherTicketProps) {
  const { t, language } = useI18n();
  const isGone = voucher.state !== 'USABLE';
  return (
    <Pressable
      className={classNames('voucher-ticket', isGone && 'voucher-ticket--gone')}
      onPress={onPress}
    >
      <View className="voucher-ticket__worth">
        <Text className="voucher-ticket__value text-numbers">{formatFen(voucher.valueFen)}</Text>
        <Text className="voucher-ticket__condition text-numbers">{conditionWords(voucher, t)}</Text>
      </View>
      <View className="voucher-ticket__lines">
        <Text className="voucher-ticket__title">{voucher.title}</Text>
        <Text className="text-secondary text-numbers">{fateWords(voucher, t, language)}</Text>
      </View>
      <View className="voucher-ticket__arrow">
        <Icon name="forward" size="small" />
      </View>
    </Pressable>
  );
}
