import { css } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import type { CaseView } from '../../../application/approval/readCase';
import { decisionsStrings } from '../../../loc/decisions/strings';
import { pageAddress } from '../../address/pageAddress';
import { usePages } from '../../address/usePages';
import { formatDay } from '../../language/formatInstant';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { useDecisionsStyles } from '../Decisions.styles';
import type { NameOf } from '../NameOf';
import { useCaseStyles } from './Case.styles';
import { Seal } from './Seal';
import { useStanding } from './useStanding';

export interface CaseHeadProps {
  readonly view: CaseView;
  readonly sound: boolean;
  readonly nameOf: NameOf;
  /** What the user has just done; empty for nothing. */
  readonly done: string;
}

export function CaseHead({ view, sound, nameOf, done }: CaseHeadProps): JSX.Element {
  const strings = useStrings(decisionsStrings).case;
  const language = useLanguage();
  const shared = useDecisionsStyles();
  const styles = useCaseStyles();
  const { editorPage } = usePages();
  const standing = useStanding(view, nameOf);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // When the case is opened, and when something is done and its form is gone.
  React.useEffect(() => heading.current?.focus(), [done]);
  const { round, groupKey } = view;
  const submission = round?.submission;
  const draft = round?.state === 'sentBack' ? pageAddress(editorPage, { grupp: groupKey }) : '';
  return (
    <header>
      <h2 className={shared.title} ref={heading} tabIndex={-1}>
        {nameOf(groupKey)}
      </h2>
      <p className={styles.standing}>{standing}</p>
      {submission && (
        <p className={shared.quiet}>
          {strings.submitted(formatDay(submission.created, language), submission.author)}
        </p>
      )}
      {round && !round.chainConfirmed && <p className={shared.quiet}>{strings.unconfirmedChain}</p>}
      {draft && (
        <p className={shared.quiet}>
          <a className={css(shared.link, shared.way)} href={draft}>
            {strings.openDraft}
          </a>
        </p>
      )}
      {round && <Seal snapshot={view.snapshot} sound={sound} />}
      <p role="status" className={css(done !== '' && styles.done)}>
        {done}
      </p>
    </header>
  );
}
