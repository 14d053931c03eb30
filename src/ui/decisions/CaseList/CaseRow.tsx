import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { WaitingCase } from '../../../application/approval/waitingCase';
import { useDecisionsStyles } from '../Decisions.styles';
import { useCaseListStyles } from './CaseList.styles';
import { isPlainPress } from './isPlainPress';

/** How rows are opened and come back to. */
export interface OpensCases {
  /** Mandate whose row takes the focus; empty for none. */
  readonly returnTo: string;
  readonly onOpen: (mandateKey: string) => void;
}

export interface CaseRowProps extends OpensCases {
  /** What the groups of the list are called in it, by their keys. */
  readonly names: ReadonlyMap<string, string>;
  readonly found: WaitingCase;
  /** That it is overdue, in words; empty when it is not. */
  readonly late?: string;
  /** What it is, since when and by whom. */
  readonly words: string;
  /** What else there is to know; may be empty. */
  readonly notes?: readonly string[];
}

export function CaseRow({ found, late = '', words, notes = [], names, returnTo, onOpen }: CaseRowProps): JSX.Element {
  const shared = useDecisionsStyles();
  const styles = useCaseListStyles();
  const link = React.useRef<HTMLAnchorElement>(null);
  const takesFocus = found.mandateKey === returnTo;
  React.useEffect(() => {
    if (takesFocus) {
      link.current?.focus();
    }
  }, [takesFocus]);
  return (
    <li className={styles.row}>
      <a
        ref={link}
        className={styles.link}
        href={`?uppdrag=${encodeURIComponent(found.mandateKey)}`}
        onClick={(event) => {
          if (isPlainPress(event)) {
            event.preventDefault();
            onOpen(found.mandateKey);
          }
        }}
      >
        {names.get(found.group.key) ?? found.group.name}
      </a>
      {late !== '' && <p className={css(shared.quiet, styles.late)}>{late}</p>}
      <p className={css(shared.quiet, styles.words)}>{words}</p>
      {notes.map((note) => (
        <p key={note} className={css(shared.quiet, styles.late)}>
          {note}
        </p>
      ))}
    </li>
  );
}
