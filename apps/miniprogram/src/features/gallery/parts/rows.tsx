import { View } from '@tarojs/components';
import { addressOfWebPage } from '@/platform/web-page';
import { Avatar } from '@/ui/avatar';
import { BreakdownLines } from '@/ui/breakdown-lines';
import { Card } from '@/ui/card';
import { CopyRow } from '@/ui/copy-row';
import { DatedSection } from '@/ui/dated-section';
import { EntryEnd } from '@/ui/entry-end';
import { ListRow } from '@/ui/list-row';
import { showToast } from '@/ui/toast-store';
import { WebRow } from '@/ui/web-row';
import { useWords } from '../words';

const EARNED = 1_264;
const SPENT = -160;
const BONUS = 632;
const ORDER_NUMBER = 'R261125345791312';

export function Rows() {
  const say = useWords();
  const answer = () => showToast(say('pressed'));
  return (
    <View className="gallery__column">
      <Card padding="flush">
        <ListRow title={say('plain')} />
        <ListRow title={say('withIcon')} icon="bag" onPress={answer} />
        <ListRow
          title={say('purchase')}
          text={say('rowText')}
          note={say('rowNote')}
          icon="coin"
          end={<EntryEnd points={EARNED} time={say('time')} />}
          onPress={answer}
        />
        <ListRow
          title={say('rowLong')}
          text={say('rowText')}
          icon="return"
          end={<EntryEnd points={SPENT} time={say('time')} />}
          onPress={answer}
        />
        <CopyRow icon="code" name={say('copied')} value={ORDER_NUMBER} />
        <WebRow
          title={say('webPage')}
          text={say('rowText')}
          address={addressOfWebPage('/fairness')}
        />
      </Card>
      <DatedSection level={2} title={say('today')} note={say('rowNote')}>
        <ListRow title={say('purchase')} text={say('rowText')} icon="coin" />
      </DatedSection>
      <Card>
        <BreakdownLines
          totalLabel={say('total')}
          lines={[
            { ruleCode: 'purchase', title: say('purchase'), points: BONUS },
            { ruleCode: 'weekend', title: say('weekend'), points: BONUS },
          ]}
        />
      </Card>
      <View className="gallery__line">
        <Avatar url={null} name={say('nameValue')} />
        <Avatar url={null} name={say('nameValue')} size="large" />
      </View>
    </View>
  );
}
