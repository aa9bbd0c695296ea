import { useLayoutEffect, useRef } from 'react';
import './overlay.scss';
import type { OverlayProps } from './overlay.types';

/** A white page above the page; any press, Escape or Enter closes it. */
export function Overlay({ label, closeLabel, onClose, children }: OverlayProps) {
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
      className="overlay overlay--dialog"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" className="overlay__surface" aria-label={closeLabel} onClick={onClose}>
        {children}
      </button>
    </dialog>
  );
}
