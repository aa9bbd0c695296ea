import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatDay } from '@/lib/format/date';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useStoredValue } from '../till/stored-value';
import { staffProfile } from '../till/stores';
import { ShiftFigures } from './shift-figures';
import { ShiftSheet } from './shift-sheet';
import './staff-bar.scss';
import { StaffMenu, type StaffPage } from './staff-menu';
import { useNow } from './use-now';
import { useShift } from './use-shift';
import { useStoreName } from './use-store-name';

const CLOCK_EVERY_MS = 5000;

interface StaffBarProps {
  /** The page that it stands on, which its menu then does not offer. */
  readonly page?: StaffPage | undefined;
  /** One line while a sale is running. */
  readonly isCompact?: boolean | undefined;
}

/** Where this till is, who works it, on which business date, and what they have booked so far. */
export function StaffBar({ page = 'till', isCompact = false }: StaffBarProps) {
  const { t, language } = useI18n();
  const name = useStoredValue(staffProfile)?.displayName ?? '';
  const storeName = useStoreName();
  const instant = useNow(CLOCK_EVERY_MS);
  const shift = useShift(instant);
  const [opened, setOpened] = useState<'menu' | 'shift' | null>(null);
  const close = () => setOpened(null);
  const menu = (
    <Pressable
      className="staff-bar__menu"
      label={t('staff.menu')}
      expanded={opened === 'menu'}
      onPress={() => setOpened('menu')}
    >
      <Icon name="list" />
    </Pressable>
  );
  return (
    <>
      {isCompact ? compact() : full()}
      <StaffMenu
        page={page}
        isOpen={opened === 'menu'}
        onClose={close}
        onEndShift={() => setOpened('shift')}
      />
      <ShiftSheet shift={shift} instant={instant} isOpen={opened === 'shift'} onClose={close} />
    </>
  );

  function compact() {
    const sales = t('staff.shift.sales', { count: shift.sales });
    return (
      <View className="staff-bar staff-bar--compact">
        <View className="staff-bar__line text-secondary text-numbers">
          <Text>{`${storeName} · ${name}`}</Text>
          <Text>{`${sales} ${formatFen(shift.grossFen)}`}</Text>
        </View>
        {menu}
      </View>
    );
  }

  function full() {
    const date = t('staff.shift.date', { day: formatDay(instant, language) });
    return (
      <Card>
        <View className="staff-bar">
          <View className="staff-bar__icon">
            <Icon name="shop" />
          </View>
          <View className="staff-bar__lines">
            <Text className="staff-bar__store">{storeName}</Text>
            <Text className="text-secondary text-numbers">{`${name} · ${date}`}</Text>
          </View>
          {menu}
        </View>
        <ShiftFigures shift={shift} />
      </Card>
    );
  }
}
