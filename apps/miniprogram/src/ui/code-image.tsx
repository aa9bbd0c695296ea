import { Image } from '@tarojs/components';
import { codeWidth } from '@/lib/codes/code-size';
import type { CodeDrawing } from '@/lib/codes/draw-code';
import { useDisplay } from '@/lib/use-display';
import './code-image.scss';
import { UNSPOKEN } from './unspoken';

interface CodeImageProps {
  readonly drawing: CodeDrawing;
  /** Points to fit into. */
  readonly available: number;
  /** Points; a QR code is as high as it is wide. */
  readonly height?: number | undefined;
  readonly label: string;
}

/** A code at a size at which every module is equally many device pixels. */
export function CodeImage({ drawing, available, height, label }: CodeImageProps) {
  const { pixelRatio } = useDisplay();
  const width = codeWidth(drawing.modules, available, pixelRatio);
  return (
    <Image
      className="code-image"
      src={drawing.picture}
      style={{ width: `${width}PX`, height: `${height ?? width}PX` }}
      {...UNSPOKEN}
      ariaRole="img"
      ariaLabel={label}
    />
  );
}
