import { type PropsWithChildren, type ReactNode, useId } from 'react';

interface SectionProps extends PropsWithChildren {
  readonly title: string;
  readonly aside?: ReactNode;
}

/** A part of the panel under its heading. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="panel-section" aria-labelledby={id}>
      <div className="panel-section__head">
        <h2 id={id} className="panel-section__title">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
