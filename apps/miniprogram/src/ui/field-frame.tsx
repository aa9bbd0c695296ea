import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import './text-field.scss';

interface FieldFrameProps {
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly noteId?: string | undefined;
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds an input: its label above, a hint or an error below. */
export function FieldFrame({ hint, error, noteId, label, children }: FieldFrameProps) {
  const id = noteId === undefined ? {} : { id: noteId };
  return (
    <View className={classNames('text-field', error !== undefined && 'text-field--wrong')}>
      {label}
      {children}
      {error !== undefined ? (
        <View className="text-field__error" ariaRole="alert" {...id}>
          <Icon name="alert" size="small" />
          <Text>{error}</Text>
        </View>
      ) : (
        hint !== undefined && (
          <View className="text-secondary" {...id}>
            <Text>{hint}</Text>
          </View>
        )
      )}
    </View>
  );
}
