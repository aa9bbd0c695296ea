import { GIFT_DESIGNS, LONGEST_GIFT_MESSAGE } from '@huiji/shared-types';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { Strip } from '@/ui/strip';
import { TextField } from '@/ui/text-field';
import './compose.scss';

interface WordsCardProps {
  readonly message: string;
  readonly onChange: (message: string) => void;
}

/** The words that go with it, and some to choose from. */
export function WordsCard({ message, onChange }: WordsCardProps) {
  const { t } = useI18n();
  return (
    <Card className="compose-card">
      <TextField
        label={t('gift.message')}
        value={message}
        hint={t('gift.message.hint', {
          count: Array.from(message).length,
          most: LONGEST_GIFT_MESSAGE,
        })}
        onChange={(typed) => onChange(Array.from(typed).slice(0, LONGEST_GIFT_MESSAGE).join(''))}
      />
      <Strip role="radiogroup" label={t('gift.phrases')}>
        {GIFT_DESIGNS.map((design) => {
          const phrase = t(`gift.phrase.${design}`);
          return (
            <Chip key={design} isOn={phrase === message} onPress={() => onChange(phrase)}>
              {phrase}
            </Chip>
          );
        })}
      </Strip>
    </Card>
  );
}
