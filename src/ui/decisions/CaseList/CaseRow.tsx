import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { WaitingCase } from '../../../application/approval/waitingCase';
import { useDecisionsStyles } from '../Decisions.styles';
import { useCaseListStyles } from './CaseList.styles';

export interface CaseRowProps {
  readonly found: WaitingCase;
  /** What it is, since when and by whom. */
  readonly words: string;
  readonly returnTo: string;
  readonly onOpen: (mandateKey: string) => void;
}

/** True for a plain press; anything else (new tab, new window) is the browser's own. */
const isPlain = (event: React.MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

export function CaseRow({ found, words, returnTo, onOpen }: CaseRowProps): JSX.Element {
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
          if (isPlain(event)) {
            event.preventDefault();
            onOpen(found.mandateKey);
          }
        }}
      >
        {found.group.name}
      </a>
      <p className={css(shared.quiet, styles.words)}>{words}</p>
    </li>
  );
}
