import Taro from '@tarojs/taro';
import { TONES } from '@/lib/sound/tones';
import { waveFile } from '@/lib/sound/wave-file';
import type { Outcome } from './haptics';

const players = new Map<Outcome, Taro.InnerAudioContext>();

/** Sounds how something ended; a phone that cannot keep or play the sound stays silent. */
export function playOutcome(outcome: Outcome): void {
  const known = players.get(outcome);
  if (known !== undefined) {
    known.stop();
    known.play();
    return;
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${outcome}.wav`;
  Taro.getFileSystemManager().writeFile({
    filePath,
    data: waveFile(TONES[outcome]),
    success() {
      const player = Taro.createInnerAudioContext();
      player.src = filePath;
      players.set(outcome, player);
      player.play();
    },
  });
}
