import { pictureFromFile } from '@/platform/picture';
import './picture-button.scss';
import type { PictureButtonProps } from './picture-button.types';

/** Lets the person choose a picture from the phone. */
export function PictureButton({ label, disabled, onPick, children }: PictureButtonProps) {
  return (
    <label className="picture-button">
      {children}
      <input
        className="only-for-readers"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-label={label}
        disabled={disabled}
        onChange={(event) => {
          const [file] = Array.from(event.target.files ?? []);
          if (file !== undefined) onPick(pictureFromFile(file));
          event.target.value = '';
        }}
      />
    </label>
  );
}
