import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useStoredValue } from '../till/stored-value';
import { staffProfile } from '../till/stores';
import './staff-bar.scss';
import { StaffMenu } from './staff-menu';
import { useNow } from './use-now';
import { useStoreName } from './use-store-name';

const CLOCK_EVERY_MS = 5000;

interface StaffBarProps {
  /** On the refund page, which its menu then does not offer. */
  readonly isRefund?: boolean | undefined;
}

/** Where this till is, who works it, and what time the programme has. */
export function StaffBar({ isRefund = false }: StaffBarProps) {
  const { t, language } = useI18n();
  const profile = useStoredValue(staffProfile);
  const storeName = useStoreName();
  const instant = useNow(CLOCK_EVERY_MS);
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <View className="staff-bar">
      <View className="staff-bar__icon">
        <Icon name="shop" />
      </View>
      <View className="staff-bar__lines">
        <Text className="staff-bar__store">{storeName}</Text>
        <Text className="text-secondary text-numbers">
          {`${profile?.displayName ?? ''} · ${formatDayAndClock(instant, language)}`}
        </Text>
      </View>
      <Pressable
        className="staff-bar__menu"
        label={t('staff.menu')}
        expanded={isMenuOpen}
        onPress={() => setMenuOpen(true)}
      >
        <Icon name="list" />
      </Pressable>
      <StaffMenu isRefund={isRefund} isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
    </View>
  );
}
