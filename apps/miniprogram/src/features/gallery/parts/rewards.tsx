import { View } from '@tarojs/components';
import { useState } from 'react';
import { drawBarcode, drawQr } from '@/lib/codes/draw-code';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { CodeImage } from '@/ui/code-image';
import { EnlargedCode } from '@/ui/enlarged-code';
import { FactRow } from '@/ui/fact-row';
import { MiniReward } from '@/ui/mini-reward';
import { Picture } from '@/ui/picture';
import { Price } from '@/ui/price';
import { Strip } from '@/ui/strip';
import { showToast } from '@/ui/toast-store';
import { useWords } from '../words';

const MUG = '/rewards/porcelain-mug.svg';
const NO_PICTURE = 'data:image/svg+xml,none';
const POINTS = 1_200;
const FEN = 990;
const REGULAR = 1_500;
const DIGITS = '204819203372';
const BARCODE_WIDTH = 280;
const BARCODE_HEIGHT = 56;
const QR_WIDTH = 120;
const HALF = 0.5;

export function Rewards() {
  const say = useWords();
  const [isEnlarged, setEnlarged] = useState(false);
  const answer = () => showToast(say('pressed'));
  return (
    <View className="gallery__column">
      <Strip label={say('rewards')}>
        <MiniReward
          title={say('mug')}
          imageUrl={MUG}
          pricePoints={POINTS}
          priceFen={0}
          onPress={answer}
        />
        <MiniReward
          title={say('mug')}
          imageUrl={MUG}
          pricePoints={POINTS}
          priceFen={FEN}
          regularPricePoints={REGULAR}
          action={say('done')}
          onPress={answer}
        />
        <MiniReward
          title={say('mug')}
          imageUrl={NO_PICTURE}
          pricePoints={POINTS}
          priceFen={0}
          toGo={{ words: say('toGo'), progress: HALF }}
          onPress={answer}
        />
      </Strip>
      <View className="gallery__line">
        <Picture url={MUG} size="small" />
        <Picture url={MUG} size="small" isFaded />
        <Badge>{say('plain')}</Badge>
        <Badge tone="offer">{say('done')}</Badge>
      </View>
      <Picture url={MUG} size="wide" />
      <Card>
        <Price size="large" points={POINTS} fen={FEN} regularPoints={REGULAR} />
        <FactRow name={say('total')}>{say('rowNote')}</FactRow>
        <FactRow name={say('day')}>{say('rowText')}</FactRow>
      </Card>
      <CodeImage
        drawing={drawBarcode(DIGITS)}
        available={BARCODE_WIDTH}
        height={BARCODE_HEIGHT}
        label={say('code')}
      />
      <CodeImage drawing={drawQr(DIGITS)} available={QR_WIDTH} label={say('code')} />
      <Button variant="secondary" onPress={() => setEnlarged(true)}>
        {say('openCode')}
      </Button>
      {isEnlarged && (
        <EnlargedCode
          kind="qr"
          drawing={drawQr(DIGITS)}
          label={say('code')}
          onClose={() => setEnlarged(false)}
        />
      )}
    </View>
  );
}
