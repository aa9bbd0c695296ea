import { GIFT_DESIGNS, type GiftDesign } from '@huiji/shared-types';
import { Image, Text } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { classNames } from '@/ui/class-names';
import { Pressable } from '@/ui/pressable';
import { Strip } from '@/ui/strip';
import { UNSPOKEN } from '@/ui/unspoken';
import { designPicture } from '../designs';
import './design-picker.scss';

interface DesignPickerProps {
  readonly chosen: GiftDesign;
  readonly onChoose: (design: GiftDesign) => void;
}

/** The cards that a gift can come in. */
export function DesignPicker({ chosen, onChoose }: DesignPickerProps) {
  const { t } = useI18n();
  return (
    <Strip role="radiogroup" label={t('gift.design')}>
      {GIFT_DESIGNS.map((design) => (
        <Pressable
          key={design}
          className="design-picker__one"
          role="radio"
          checked={design === chosen}
          onPress={() => onChoose(design)}
        >
          <Image
            className={classNames(
              'design-picker__picture',
              design === chosen && 'design-picker__picture--on',
            )}
            src={designPicture(design)}
            mode="aspectFill"
            {...UNSPOKEN}
            ariaHidden
          />
          <Text className={classNames('text-secondary', design === chosen && 'text-strong')}>
            {t(`gift.design.${design}`)}
          </Text>
        </Pressable>
      ))}
    </Strip>
  );
}
