import * as React from 'react';
import type { DocumentSection } from '../../../domain/mandate/document';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStrings } from '../../language/useStrings';
import { useMandateTextStyles } from './MandateText.styles';

export interface ContentsProps {
  readonly sections: readonly DocumentSection[];
  /** Where the document stands. */
  readonly place: React.RefObject<HTMLElement>;
}

/** Leads the eye and the keyboard to a section's heading. @param index among all sections */
function goTo(place: HTMLElement | null, index: number): void {
  const heading = place?.querySelectorAll('[data-section]')[index]?.querySelector<HTMLElement>('h3, h4, h5');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView?.({ block: 'start' });
}

/** The sections of a mandate by their headings, each leading there. */
export function Contents({ sections, place }: ContentsProps): JSX.Element | null {
  const { mandate: strings } = useStrings(groupRoomStrings);
  const styles = useMandateTextStyles();
  const headed = sections.map(({ heading }, index) => ({ heading, index })).filter(({ heading }) => heading !== '');
  if (headed.length < 2) return null;
  return (
    <details open className={styles.contents}>
      <summary>{strings.contents(headed.length)}</summary>
      <ul className={styles.entries}>
        {headed.map(({ heading, index }) => (
          <li key={index}>
            <button type="button" className={styles.entry} onClick={() => goTo(place.current, index)}>
              {heading}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
