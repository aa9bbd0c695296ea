import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useSignOut } from '@/lib/session/use-sign-out';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import './sign-out-sheet.scss';

/** Asks before signing out, and says what that means. */
export function SignOutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useI18n();
  const signOut = useSignOut();
  return (
    <Sheet isOpen title={t('me.signOut.title')} onClose={onClose}>
      <View className="sign-out-sheet">
        <Text>{t('me.signOut.text')}</Text>
        <Button
          onPress={() => signOut.mutate()}
          isRunning={signOut.isPending}
          runningLabel={t('me.signOut.running')}
        >
          {t('me.signOut')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </View>
    </Sheet>
  );
}
