import * as React from 'react';
import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { isNational } from '../../../domain/roster/isNational';
import { groupRoomStrings } from '../../../loc/groupRoom/strings';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';

/** That there is no mandate to read: what will be here, who writes it and who establishes it. */
export function NoMandate({ room: { group, profile, bodies } }: { readonly room: GroupRoom }): JSX.Element {
  const { mandate: strings } = useStrings(groupRoomStrings);
  const styles = useGroupRoomStyles();
  if (profile.closing !== null) return <p className={styles.text}>{strings.noneClosed}</p>;
  if (isNational(group)) return <p className={styles.text}>{strings.noneNational}</p>;
  const establishing = profile.relations.establishingBody || group.mandators[0];
  const name = bodies.find(({ key }) => key === establishing)?.name ?? '';
  return (
    <>
      <p className={styles.text}>{strings.none}</p>
      <p className={styles.text}>{strings.noneWho(name)}</p>
    </>
  );
}
