import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import { rostersStrings } from '../../../loc/rosters/strings';
import { useStrings } from '../../language/useStrings';
import { TickBox } from '../../templates/forms/TickBox';
import { useRostersStyles } from '../Rosters.styles';
import type { MemberDraft } from './memberDraft';

type PersonDraft = Pick<MemberDraft, 'title' | 'organisation' | 'email' | 'isPublic'>;

export interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly onEdit: (change: Partial<PersonDraft>) => void;
  readonly isPatient: boolean;
}

/** What is kept of a person beside the name: as little as can be. */
export function PersonFields({ draft, onEdit, isPatient }: PersonFieldsProps): JSX.Element {
  const { change: strings } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  return (
    <>
      <div className={styles.beside}>
        <TextField label={strings.title} maxLength={255} value={draft.title} onChange={(_event, title) => onEdit({ title: title ?? '' })} />
        <TextField
          label={strings.organisation}
          maxLength={255}
          value={draft.organisation}
          onChange={(_event, organisation) => onEdit({ organisation: organisation ?? '' })}
        />
      </div>
      <TextField label={strings.email} type="email" maxLength={255} value={draft.email} onChange={(_event, email) => onEdit({ email: email ?? '' })} />
      <TickBox label={strings.isPublic} checked={draft.isPublic} onChange={(isPublic) => onEdit({ isPublic })} />
      {isPatient && <p className={styles.quiet}>{strings.hiddenWhy}</p>}
    </>
  );
}
