import type { HeadingProps } from './heading.types';

/** Words that name what follows them. In a browser they are a real heading of their level. */
export function Heading({ level, className, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag className={className}>{children}</Tag>;
}
