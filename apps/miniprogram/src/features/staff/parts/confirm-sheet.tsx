import { Text, View } from '@tarojs/components';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import './confirm-sheet.scss';

interface ConfirmSheetProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  readonly confirmLabel: string;
  readonly keepLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once before something that cannot be taken back. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  return (
    <Sheet isOpen={props.isOpen} title={props.title} onClose={props.onClose}>
      <View className="confirm-sheet">
        <Text className="confirm-sheet__text">{props.text}</Text>
        <Button onPress={props.onConfirm}>{props.confirmLabel}</Button>
        <Button variant="secondary" onPress={props.onClose}>
          {props.keepLabel}
        </Button>
      </View>
    </Sheet>
  );
}
