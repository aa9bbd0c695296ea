import { useId, useLayoutEffect, useRef } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from './icon';
import { Pressable } from './pressable';
import './sheet.scss';
import type { SheetProps } from './sheet.types';

/** A panel from the foot of the page. The browser's own dialog keeps the focus in and gives it back. */
export function Sheet({ isOpen, ...rest }: SheetProps) {
  return isOpen ? <OpenSheet {...rest} /> : null;
}

function OpenSheet({ title, onClose, children }: Omit<SheetProps, 'isOpen'>) {
  const { t } = useI18n();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // In the layout phase: an element that has left the document cannot give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet sheet--dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="sheet__inner">
        <div className="sheet__head">
          <h2 id={titleId} className="sheet__title text-title">
            {title}
          </h2>
          <Pressable className="sheet__close" label={t('common.close')} onPress={onClose}>
            <Icon name="close" />
          </Pressable>
        </div>
        <div className="sheet__body">{children}</div>
      </div>
    </dialog>
  );
}
