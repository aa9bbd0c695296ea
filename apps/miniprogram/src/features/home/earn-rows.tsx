import { Text } from '@tarojs/components';
import type { ProgrammePartsFragment } from '@/generated/graphql';
import { formatFactor, formatPercent } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { ListRow } from '@/ui/list-row';

/** How points are earned: what each category brings, and what comes on top. */
export function EarnRows({ programme }: { readonly programme: ProgrammePartsFragment }) {
  const { t } = useI18n();
  const { categories, weekendBonusBps, welcomeDoubleDays } = programme;
  return (
    <>
      {categories.map(({ code, name, rateBps }) => (
        <ListRow
          key={code}
          icon="bag"
          title={name}
          end={
            <Text className="text-strong text-numbers">
              {t('home.earn.rate', { factor: formatFactor(rateBps) })}
            </Text>
          }
        />
      ))}
      {weekendBonusBps > 0 && (
        <ListRow
          icon="clock"
          title={t('home.earn.weekend')}
          end={
            <Text className="text-strong text-numbers">
              {t('home.earn.more', { percent: formatPercent(weekendBonusBps) })}
            </Text>
          }
        />
      )}
      {welcomeDoubleDays > 0 && (
        <ListRow
          icon="gift"
          title={t('home.earn.welcome', { days: welcomeDoubleDays })}
          end={<Text className="text-strong text-numbers">{t('home.earn.double')}</Text>}
        />
      )}
    </>
  );
}
