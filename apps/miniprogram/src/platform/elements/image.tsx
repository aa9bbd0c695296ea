import type { CSSProperties } from 'react';

interface ImageProps {
  readonly src: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** How the picture fills its box; scaleToFill, stretched, when left out. */
  readonly mode?: keyof typeof FITS;
  /** The picture is fetched when it comes near the screen. */
  readonly lazyLoad?: boolean;
  readonly onError?: () => void;
  /** Without it the picture is decoration. */
  readonly 'aria-label'?: string;
}

const FITS = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' } as const;

export function Image({ src, className, style, mode = 'scaleToFill', ...rest }: ImageProps) {
  return (
    <img
      src={src}
      alt={rest['aria-label'] ?? ''}
      className={className}
      style={{ objectFit: FITS[mode], ...style }}
      loading={rest.lazyLoad ? 'lazy' : 'eager'}
      onError={rest.onError}
    />
  );
}
