import type { HomeQuery } from '@/generated/graphql';
import { formatDay } from '@/lib/format/date';
import { formatFactor, formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { worthFen } from '@/lib/programme/points-worth';
import { now } from '@/platform/clock';
import { paths } from '@/routes';
import { ListRow } from '@/ui/list-row';
import { doubleUntil } from './newcomer';
import { Section } from './section';

const BASE_BPS = 10_000;
const DOUBLE = 2;

interface FirstStepsProps {
  readonly home: HomeQuery;
  readonly onEarn: () => void;
  readonly onStores: () => void;
}

/** How somebody new begins: earn, double while it lasts, spend, where. */
export function FirstSteps({ home, onEarn, onStores }: FirstStepsProps) {
  const { t, language } = useI18n();
  const { me, programme } = home;
  const until = doubleUntil(Date.parse(me.joinedAt), programme.welcomeDoubleDays, now());
  const points = me.points.available;
  const [store] = programme.stores;
  return (
    <Section title={t('home.steps.title')}>
      <ListRow
        icon="code"
        title={t('home.steps.show')}
        text={t('home.steps.show.text')}
        onPress={() => switchTo('card')}
      />
      {until !== null && (
        <ListRow
          icon="gift"
          title={t('home.steps.double', { date: formatDay(until, language) })}
          text={t('home.steps.double.text', { factor: formatFactor(BASE_BPS * DOUBLE) })}
          onPress={onEarn}
        />
      )}
      {points > 0 && (
        <ListRow
          icon="coin"
          title={t('home.steps.spend', {
            points,
            yuan: formatYuan(worthFen(points, programme.pointsPerYuan)),
          })}
          text={t('home.steps.spend.text')}
          onPress={() => goTo(paths.statement)}
        />
      )}
      {store !== undefined && (
        <ListRow
          icon="shop"
          title={t('home.steps.stores', { count: programme.stores.length })}
          text={programme.stores.map(({ name }) => name).join(t('home.stores.and'))}
          onPress={onStores}
        />
      )}
    </Section>
  );
}
