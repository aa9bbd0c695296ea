export interface HeadingProps {
  /** 1: the page; 2: a part of it; 3: a group within a part. */
  readonly level: 1 | 2 | 3;
  readonly className?: string | undefined;
  readonly children: string;
}
