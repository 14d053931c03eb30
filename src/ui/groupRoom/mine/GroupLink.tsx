import * as React from 'react';
import type { Group } from '../../../domain/roster/roster';
import { currentAddress } from '../../address/currentAddress';
import { useGroupRoomStyles } from '../GroupRoom.styles';

export interface GroupLinkProps {
  readonly group: Group;
  readonly onOpen: (groupKey: string) => void;
}

/** Leads to a group's room: an address of its own that is opened here, and can be opened in a tab or sent to somebody. */
export function GroupLink({ group: { key, name }, onOpen }: GroupLinkProps): JSX.Element {
  const styles = useGroupRoomStyles();
  const open = (event: React.MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(key);
  };
  return (
    <a className={styles.link} href={currentAddress({ grupp: key }).href} data-interception="off" onClick={open}>
      {name}
    </a>
  );
}
