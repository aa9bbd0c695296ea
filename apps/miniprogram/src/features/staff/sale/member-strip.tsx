import { Text, View } from '@tarojs/components';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { classNames } from '@/ui/class-names';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { clockText } from '../till/session-deadline';
import type { SeenMember } from '../till/till-state';
import './member-strip.scss';

interface MemberStripProps {
  readonly member: SeenMember;
  /** Of the session, ms; 0 when it is over. */
  readonly leftMs: number;
  readonly isLocked: boolean;
  readonly onCancel: () => void;
}

/** Under this much time the clock turns to a warning, ms. */
const HURRY_MS = 60_000;

/** Who stands at the till, what they can spend, and how long the session still lasts. */
export function MemberStrip({ member, leftMs, isLocked, onCancel }: MemberStripProps) {
  const { t } = useI18n();
  const tier = t('staff.member.tier', { tier: member.tierName });
  const time = clockText(leftMs);
  return (
    <Card>
      <View className="member-strip">
        <View className="member-strip__who">
          <Heading level={2} className="member-strip__name text-title text-break">
            {member.name}
          </Heading>
          <Text className="text-secondary text-numbers">
            {[tier, member.phone].filter(Boolean).join(' · ')}
          </Text>
        </View>
        <View className="member-strip__points">
          <Text className="member-strip__number text-numbers">
            {formatNumber(member.available)}
          </Text>
          <Text className="text-secondary">{t('staff.member.available')}</Text>
        </View>
      </View>
      <View className="member-strip__session">
        <View
          className={classNames(
            'member-strip__clock',
            leftMs < HURRY_MS && 'member-strip__clock--late',
          )}
          ariaRole="timer"
        >
          <Icon name="clock" size="small" />
          <Text className="text-numbers">
            {leftMs > 0 ? t('staff.session.left', { time }) : t('staff.session.over')}
          </Text>
        </View>
        <Pressable className="member-strip__cancel" disabled={isLocked} onPress={onCancel}>
          <Text>{t('staff.sale.cancel')}</Text>
        </Pressable>
        <View className="only-for-readers" ariaRole="status">
          <Text>
            {t('staff.scan.opened', {
              name: member.name,
              tier: member.tierName,
              points: member.available,
            })}
          </Text>
        </View>
      </View>
    </Card>
  );
}
