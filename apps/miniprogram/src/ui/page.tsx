import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useLookScope, usePageLook } from '@/lib/appearance/use-look';
import { canLeadElsewhere, type TabName } from '@/lib/navigate';
import { usePageTitle } from '@/lib/use-page-title';
import { CashierHost } from './cashier-host';
import { classNames } from './class-names';
import { Heading } from './heading';
import { NavTabs } from './nav-tabs';
import './page.scss';
import { PageHeader } from './page-header';
import { PageProblemHost } from './page-problem-host';
import { PrivacyHost } from './privacy-host';
import { ToastHost } from './toast';

interface PageProps {
  /** The name of the page in the navigation bar. */
  readonly title: string;
  /** Which tab this page is; without it the page has a way back. */
  readonly tab?: TabName | undefined;
  /** Hides the tabs: before sign-in there is nowhere to go. */
  readonly isAlone?: boolean | undefined;
  /** Stays at the foot of the screen: what the page is for. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: title, content, tabs, toasts. */
export function Page({ title, tab, isAlone = false, foot, children }: PageProps) {
  usePageTitle(title);
  usePageLook();
  const { className, style } = useLookScope();
  const hasTabs = tab !== undefined && !isAlone && canLeadElsewhere();
  return (
    <View
      className={classNames(
        'page',
        hasTabs && 'page--with-tabs',
        foot !== undefined && 'page--with-foot',
        className,
      )}
      {...(style === undefined ? {} : { style })}
    >
      {tab === undefined && !isAlone && <PageHeader title={title} />}
      <View className="page__content" ariaRole="main">
        {hasTabs && (
          <Heading level={1} className="only-for-readers">
            {title}
          </Heading>
        )}
        {children}
      </View>
      {foot !== undefined && (
        <View className="page__foot" ariaRole="contentinfo">
          {foot}
        </View>
      )}
      <ToastHost />
      <PrivacyHost />
      <CashierHost />
      <PageProblemHost />
      {hasTabs && <NavTabs current={tab} />}
    </View>
  );
}
