import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { useLookScope } from '@/lib/appearance/use-look';
import { useI18n } from '@/lib/i18n/use-i18n';
import { currentPageProblem, onPageProblem, type PageProblem } from '@/lib/page-problem';
import { useDeclaredLanguage } from '@/lib/use-declared-language';
import { classNames } from './class-names';
import './first-page-problem.scss';
import { Heading } from './heading';
import { Pressable } from './pressable';

/** Stands in the place of the page that the app was opened at while that cannot be had. */
export function FirstPageProblem() {
  const problem = useSyncExternalStore(onPageProblem, currentPageProblem);
  if (problem === null || Taro.getCurrentPages().length > 0) return null;
  return <InPlaceOfPage problem={problem} />;
}

function InPlaceOfPage({ problem }: { readonly problem: PageProblem }) {
  const { t } = useI18n();
  const { className, style } = useLookScope();
  useDeclaredLanguage();
  const { retry, isTrying } = problem;
  return (
    <View
      className={classNames('first-page', className)}
      ariaRole="main"
      {...(style === undefined ? {} : { style })}
    >
      <View className="first-page__icon" ariaHidden />
      <View ariaRole="alert">
        <Heading level={1} className="first-page__title">
          {t('error.offline.title')}
        </Heading>
        <Text>{t('page.notHere')}</Text>
      </View>
      <Pressable className="first-page__again" isBusy={isTrying} onPress={retry}>
        <Text>{t(isTrying ? 'page.trying' : 'common.retry')}</Text>
      </Pressable>
    </View>
  );
}
