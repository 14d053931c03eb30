import * as React from 'react';
import { useOverviewStyles } from '../Overview.styles';

export interface SectionProps {
  readonly heading: string;
  /** What it all comes to, in a sentence. */
  readonly sentence?: string;
  readonly id?: string;
  readonly children: React.ReactNode;
}

/** A part of an overview: its heading, what it comes to, and the rest. */
export function Section({ heading, sentence = '', id, children }: SectionProps): JSX.Element {
  const styles = useOverviewStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading} id={id} data-heading="" tabIndex={-1}>
        {heading}
      </h3>
      {sentence !== '' && <p className={styles.sentence}>{sentence}</p>}
      {children}
    </section>
  );
}
