import { View } from '@tarojs/components';
import './burst.scss';

/** Directions of the pieces, degrees. */
const PIECES = Array.from({ length: 12 }, (_, index) => index * 30);

/** A little joy around what was won, once and soon over. */
export function Burst() {
  return (
    <View className="burst" ariaHidden>
      {PIECES.map((degrees) => (
        <View key={degrees} className="burst__ray" style={{ transform: `rotate(${degrees}deg)` }}>
          <View className="burst__piece" />
        </View>
      ))}
    </View>
  );
}
