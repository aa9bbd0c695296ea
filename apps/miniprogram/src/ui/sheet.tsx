import { useEffect, useId, useRef } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from './icon';
import { Pressable } from './pressable';
import './sheet.scss';
import type { SheetProps } from './sheet.types';

/** A panel from the foot of the page. The browser's own dialog keeps the focus in and gives it back. */
export function Sheet({ isOpen, title, onClose, children }: SheetProps) {
  const { t } = useI18n();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null || !isOpen) return;
    element.showModal();
    return () => element.close();
  }, [isOpen]);
  if (!isOpen) return null;
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
