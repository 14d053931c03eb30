import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import * as React from 'react';
import type { StoredFollowupNote } from '../../../application/ports/followupNotes';
import { longestNote } from '../../../domain/overview/followupNote';
import { overviewPartStrings } from '../../../loc/overviewParts/strings';
import { useFocusReturn } from '../../components/useFocusReturn';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useOverviewStyles } from '../Overview.styles';
import type { YearlyNotesState } from './useYearlyNotes';

export interface NoteRowProps {
  readonly group: { readonly key: string; readonly name: string };
  readonly year: number;
  readonly note: StoredFollowupNote | undefined;
  readonly mayChange: boolean;
  readonly state: YearlyNotesState;
}

/** How a group has done in a year; written in place. */
export function NoteRow({ group, year, note, mayChange, state: { work, keep } }: NoteRowProps): JSX.Element {
  const strings = useStrings(overviewPartStrings).notes;
  const language = useLanguage();
  const styles = useOverviewStyles();
  const kept = note?.text ?? '';
  const [text, setText] = React.useState(kept);
  const isOpen = work.opened === group.key;
  const row = React.useRef<HTMLLIElement>(null);
  useFocusReturn(row, isOpen, work.opened !== '');
  const button = kept === '' ? strings.write : strings.change;
  const open = (): void => {
    setText(kept);
    work.open(group.key);
  };
  return (
    <li ref={row} className={styles.row}>
      <div className={styles.rowHead}>
        <p className={styles.what}>{group.name}</p>
        {mayChange && !isOpen && <DefaultButton text={button} ariaLabel={strings.named(button, group.name)} onClick={open} />}
      </div>
      {isOpen ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            keep(group, text);
          }}
        >
          <TextField label={strings.field(group.name, year)} multiline autoAdjustHeight maxLength={longestNote} value={text} onChange={(_event, next) => setText(next ?? '')} autoFocus />
          <div className={styles.buttons}>
            <PrimaryButton type="submit" text={strings.keep} disabled={work.isWorking} />
            <DefaultButton text={strings.cancel} onClick={() => work.open('')} />
          </div>
        </form>
      ) : (
        <>
          {kept === '' ? <p className={styles.sectionIntro}>{strings.none}</p> : <p className={styles.note}>{kept}</p>}
          {note && kept !== '' && note.editor !== '' && <p className={styles.sectionIntro}>{strings.by(note.editor, formatDay(note.modified, language))}</p>}
        </>
      )}
    </li>
  );
}
