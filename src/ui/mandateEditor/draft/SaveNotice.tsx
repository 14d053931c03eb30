import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { SaveState } from '../../../application/drafting/saveState';
import { editorStrings } from '../../../loc/editor/strings';
import { useTakesLong } from '../../device/useTakesLong';
import { useStrings } from '../../language/useStrings';
import { useEditorStyles } from '../mandateEditor.styles';
import type { Draft } from './Draft';
import { HeldSections } from './HeldSections';

/** Milliseconds a save may take before the writer is told why nothing happens: a busy server asks us to wait. */
const patience = 8_000;

type Trouble = 'offline' | 'throttled' | 'expired' | 'denied' | 'missing' | 'invalid' | 'outdated' | 'unprepared';

/** What the server has against it. Conflicts and too long texts wait for the writer, see HeldSections. */
function troubleOf(save: SaveState): Trouble | null {
  if (save.kind === 'refused') {
    return save.cause;
  }
  return save.kind === 'notSaved' && save.cause !== 'waiting' ? save.cause : null;
}

/** The last trouble while one attempt after another is made, so that the message does not flicker. */
function useTrouble(save: SaveState): { readonly trouble: Trouble | null; readonly isHealed: boolean } {
  const last = React.useRef<Trouble | null>(null);
  const hadTrouble = React.useRef(false);
  const now = troubleOf(save);
  if (now) {
    last.current = now;
    hadTrouble.current = true;
  } else if (save.kind !== 'saving') {
    last.current = null;
  }
  return { trouble: last.current, isHealed: hadTrouble.current && save.kind === 'saved' };
}

export interface SaveNoticeProps {
  readonly draft: Draft;
  readonly onGoTo: (sectionKey: string) => void;
  /** Puts the focus back where the writer was, since the notice will go away. */
  readonly onReturn: () => void;
}

/** Said aloud: what keeps the work from being saved, that nothing is lost, and when all is well again. */
export function SaveNotice({ draft, onGoTo, onReturn }: SaveNoticeProps): JSX.Element {
  const strings = useStrings(editorStrings).save;
  const styles = useEditorStyles();
  const { trouble, isHealed } = useTrouble(draft.save);
  const isSlow = useTakesLong(draft.save.kind === 'saving', patience);
  const isLosable = draft.save.kind !== 'saved' && !draft.isKept;
  return (
    <div role="status" className={styles.saveNotice}>
      {(trouble || isLosable) && (
        <div className={styles.notice}>
          {trouble && <p className={styles.noticeText}>{strings[trouble]}</p>}
          {isLosable && <p className={styles.noticeText}>{strings.notKept}</p>}
          {(trouble === 'expired' || trouble === 'outdated') && (
            <DefaultButton text={strings.reload} onClick={() => window.location.reload()} />
          )}
          {trouble && (
            <DefaultButton
              text={strings.retryNow}
              onClick={() => {
                draft.retry();
                onReturn();
              }}
            />
          )}
        </div>
      )}
      <HeldSections draft={draft} onGoTo={onGoTo} />
      {isSlow && !trouble && <p className={styles.small}>{strings.slow}</p>}
      {isHealed && <p className={styles.small}>{strings.healed}</p>}
      {!trouble && !isHealed && draft.isRestored && <p className={styles.small}>{strings.restored}</p>}
    </div>
  );
}
