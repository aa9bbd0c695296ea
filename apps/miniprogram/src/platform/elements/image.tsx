import type { CSSProperties } from 'react';

interface ImageProps {
  readonly src: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** How the picture fills its box; scaleToFill, stretched, when left out. */
  readonly mode?: keyof typeof FITS;
  /** Without it the picture is decoration. */
  readonly 'aria-label'?: string;
}

const FITS = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' } as const;

export function Image({ src, className, style, mode = 'scaleToFill', ...labels }: ImageProps) {
  return (
    <img
      src={src}
      alt={labels['aria-label'] ?? ''}
      className={className}
      style={{ objectFit: FITS[mode], ...style }}
    />
  );
}
