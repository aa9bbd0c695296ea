import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Overlay } from '@/ui/overlay';
import { Sheet } from '@/ui/sheet';
import { TextField } from '@/ui/text-field';
import { showToast } from '@/ui/toast-store';
import { useWords } from '../words';

export function Layers() {
  const say = useWords();
  const [open, setOpen] = useState<'sheet' | 'overlay' | null>(null);
  const [typed, setTyped] = useState('');
  const close = () => setOpen(null);
  return (
    <View className="gallery__column">
      <Button onPress={() => setOpen('sheet')}>{say('openSheet')}</Button>
      <Button variant="secondary" onPress={() => setOpen('overlay')}>
        {say('openOverlay')}
      </Button>
      <Button variant="secondary" onPress={() => showToast(say('done'))}>
        {say('openToast')}
      </Button>
      <Button variant="secondary" onPress={() => showToast(say('error'), 'failed')}>
        {say('openFailedToast')}
      </Button>
      <Sheet isOpen={open === 'sheet'} title={say('openSheet')} onClose={close}>
        <View className="gallery__column">
          <Text>{say('sheetText')}</Text>
          <TextField label={say('name')} value={typed} onChange={setTyped} />
          <Button onPress={close}>{say('done')}</Button>
        </View>
      </Sheet>
      {open === 'overlay' && (
        <Overlay label={say('openOverlay')} closeLabel={say('sheetText')} onClose={close}>
          <Text>{say('sheetText')}</Text>
        </Overlay>
      )}
    </View>
  );
}
