import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { declareLanguage } from '@/platform/display';
import { useI18n } from './i18n/use-i18n';

/** Keeps the navigation bar and the language of the document in step with the page on screen. */
export function usePageTitle(title: string): void {
  const { language } = useI18n();
  const announce = () => {
    declareLanguage(language);
    void Taro.setNavigationBarTitle({ title });
  };
  useEffect(announce, [title, language]);
  useDidShow(announce);
}
