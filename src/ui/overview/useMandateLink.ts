import type { GroupOverview } from '../../application/overview/regionOverview';
import { isWithGroup } from '../../domain/approval/isWithGroup';
import { overviewStrings } from '../../loc/overview/strings';
import { pageAddress } from '../address/pageAddress';
import { useStrings } from '../language/useStrings';

export interface Pages {
  /** Server-relative addresses; empty when not set. */
  readonly editorPage: string;
  readonly decisionsPage: string;
}

export interface MandateLink {
  readonly href: string;
  readonly text: string;
  /** The whole name of the link, beginning with its text. */
  readonly name: string;
}

/** Where a group's ongoing mandate is worked on: the editor while the group has it, else its case. */
export function useMandateLink({ editorPage, decisionsPage }: Pages): (row: GroupOverview) => MandateLink | null {
  const { watch } = useStrings(overviewStrings);
  return ({ group, mandate }) => {
    if (mandate.mandateKey === '' || mandate.workingState === 'none') {
      return null;
    }
    const editing = isWithGroup(mandate.workingState);
    const text = editing ? watch.toDraft : watch.toCase;
    const href = editing
      ? pageAddress(editorPage, { grupp: group.key })
      : pageAddress(decisionsPage, { uppdrag: mandate.mandateKey });
    return href === '' ? null : { href, text, name: `${text}: ${group.name}` };
  };
}
