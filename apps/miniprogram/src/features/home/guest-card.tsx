import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { canLeadElsewhere } from '@/lib/navigate';
import { firstRun } from '@/lib/session/sessions';
import { Button } from '@/ui/button';
import './member-card.scss';

/** The member card of somebody who is none yet: what it is for and how to get it. */
export function GuestCard({ text }: { readonly text: string }) {
  const { t } = useI18n();
  return (
    <View className="member-card member-card--guest">
      <Text className="text-title">{t('home.guest.title')}</Text>
      <Text>{text}</Text>
      {canLeadElsewhere() && (
        <Button variant="secondary" onPress={firstRun.ask}>
          {t('home.guest.action')}
        </Button>
      )}
    </View>
  );
}
