import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import * as React from 'react';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { AutosizingTextarea } from '../../components/AutosizingTextarea/AutosizingTextarea';
import { useStableId } from '../../components/useStableId';
import { useStrings } from '../../language/useStrings';
import { useGroupRoomStyles } from '../GroupRoom.styles';
import { useShareStyles } from './Share.styles';
import { useTextToSend } from './useTextToSend';

export interface TextToSendProps {
  /** Name of the group. */
  readonly group: string;
  readonly proposal: string;
}

/** A text that can be changed, copied and sent. */
export function TextToSend({ group, proposal }: TextToSendProps): JSX.Element {
  const { share: strings } = useStrings(groupGuidesStrings);
  const view = useGroupRoomStyles();
  const styles = useShareStyles();
  const id = useStableId('share');
  const { text, edit, mail, said, copy, restore } = useTextToSend(group, proposal);
  return (
    <>
      <div>
        <label htmlFor={id} className={styles.label}>
          {strings.text}
        </label>
        <AutosizingTextarea id={id} rows={5} value={text} onChange={edit} />
      </div>
      <div className={styles.actions}>
        <DefaultButton text={strings.copy} onClick={copy} />
        {mail !== null && (
          <Link underline href={mail}>
            {strings.mail}
          </Link>
        )}
        {text !== proposal && <ActionButton text={strings.restore} onClick={restore} />}
      </div>
      {mail === null && <p className={view.how}>{strings.tooLong}</p>}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
