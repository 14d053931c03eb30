import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { GroupRoster } from '../../../application/rosters/readGroupRoster';
import type { CompositionNoteKind } from '../../../domain/composition/compositionNote';
import { compositionNoteKinds } from '../../../domain/composition/compositionNote';
import type { Group } from '../../../domain/roster/roster';
import { groupFactStrings } from '../../../loc/groupFacts/strings';
import { sharedStrings } from '../../../loc/shared/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import { DateField } from '../change/DateField';
import { useRostersStyles } from '../Rosters.styles';
import { useNoteForm } from './useNoteForm';

export interface NoteFormProps {
  readonly kind: CompositionNoteKind;
  readonly group: Group;
  readonly roster: GroupRoster;
  readonly onKind: (kind: CompositionNoteKind) => void;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Notes with whom the composition is anchored, or that something was considered. It stays; a later note says it anew. */
export function NoteForm(props: NoteFormProps): JSX.Element {
  const { kind, onKind, onClose } = props;
  const { composition: strings } = useStrings(groupFactStrings);
  const shared = useStrings(sharedStrings);
  const styles = useRostersStyles();
  const { draft, bodies, attempt, problem, edit, save } = useNoteForm(props);
  const isAnchoring = kind === 'anchoring';
  return (
    <form
      className={styles.form}
      aria-label={strings.noteHeading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 className={styles.heading}>{strings.noteHeading}</h3>
      <p className={styles.text}>{strings.noteIntro}</p>
      <SelectField label={strings.about} value={kind} options={compositionNoteKinds.map((one) => ({ value: one, text: strings.kinds[one] }))} onChange={onKind} />
      {isAnchoring &&
        (bodies.length > 0 ? (
          <SelectField label={strings.body} value={draft.body} options={bodies.map((body) => ({ value: body, text: body }))} onChange={(body) => edit({ body })} />
        ) : (
          <TextField label={strings.body} maxLength={255} value={draft.body} onChange={(_event, body) => edit({ body: body ?? '' })} />
        ))}
      <div className={styles.beside}>
        <DateField label={isAnchoring ? strings.anchoredOn : strings.consideredOn} value={draft.date} onChange={(date) => edit({ date })} />
        {isAnchoring && <TextField label={strings.paragraph} maxLength={64} value={draft.paragraph} onChange={(_event, paragraph) => edit({ paragraph: paragraph ?? '' })} />}
      </div>
      <TextField
        label={isAnchoring ? strings.remark : strings.consideredNote}
        multiline
        autoAdjustHeight
        rows={2}
        value={draft.note}
        onChange={(_event, note) => edit({ note: note ?? '' })}
      />
      {problem !== '' && <p role="alert">{problem}</p>}
      {attempt.failure !== null && <FailureMessage failure={attempt.failure} onRetry={save} />}
      <div className={styles.actions}>
        <PrimaryButton type="submit" text={attempt.isWorking ? strings.noting : strings.save} disabled={attempt.isWorking} />
        <DefaultButton text={shared.cancel} onClick={onClose} />
      </div>
    </form>
  );
}
