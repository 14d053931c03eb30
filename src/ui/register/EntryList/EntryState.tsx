import * as React from 'react';
import type { WorkingState } from '../../../domain/approval/caseState';
import type { RegisterEntry } from '../../../domain/register/registerEntry';
import { mandateStateStrings } from '../../../loc/mandateStates/strings';
import { registerStrings } from '../../../loc/register/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { useStrings } from '../../language/useStrings';
import { useEntryListStyles } from './EntryList.styles';

/** States in which the group itself has the text in its hands. */
const withTheGroup: readonly WorkingState[] = ['draft', 'sentBack', 'recalled'];

/** How the group's mandate stands, what is under way, and the ways there. */
export function EntryState({ entry }: { readonly entry: RegisterEntry }): JSX.Element {
  const { states, list } = useStrings(registerStrings);
  const { workingStates } = useStrings(mandateStateStrings);
  const styles = useEntryListStyles();
  const { editorPage, decisionsPage, groupRoomPage } = usePages();
  const { group, state, ongoing } = entry;
  const isWithGroup = ongoing !== null && withTheGroup.includes(ongoing.state);
  const work = isWithGroup ? pageAddress(editorPage, { grupp: group.key }) : ongoing ? pageAddress(decisionsPage, { uppdrag: ongoing.mandateKey }) : '';
  const links = [
    { href: work === '' || ongoing === null ? '' : work, text: isWithGroup ? list.toDraft : list.toCase },
    { href: groupRoomPage === '' ? '' : pageAddress(groupRoomPage, { grupp: group.key }), text: list.toRoom }
  ].filter(({ href }) => href !== '');
  return (
    <td role="cell" className={styles.cell}>
      {states[state]}
      {ongoing !== null && <p className={styles.quiet}>{list.ongoing(workingStates[ongoing.state])}</p>}
      {links.length > 0 && (
        <div className={styles.links}>
          {links.map(({ href, text }) => (
            <a key={text} className={styles.small} href={href} aria-label={list.linkFor(text, group.name)}>
              {text}
            </a>
          ))}
        </div>
      )}
    </td>
  );
}
