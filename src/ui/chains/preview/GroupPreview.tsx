import * as React from 'react';
import type { AskedBody, AskedStep } from '../../../application/configuration/previewChain';
import { previewChain } from '../../../application/configuration/previewChain';
import type { ChainsView } from '../../../application/configuration/readChains';
import { bindingProblems } from '../../../domain/approval/bindingProblems';
import type { BindingRecord, ChainRecord } from '../../../domain/approval/record';
import { chainsStrings } from '../../../loc/chains/strings';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { useChainsStyles } from '../Chains.styles';
import { useChainWords } from '../useChainWords';
import { ProblemList } from './ProblemList';

export interface GroupPreviewProps {
  readonly view: ChainsView;
  readonly chain: Pick<ChainRecord, 'steps'>;
  readonly relations: BindingRecord['relations'];
}

/** Who would be asked for one group: each step's bodies by name, who records for them, and when they meet. */
export function GroupPreview({ view, chain, relations }: GroupPreviewProps): JSX.Element {
  const strings = useStrings(chainsStrings);
  const language = useLanguage();
  const styles = useChainsStyles();
  const words = useChainWords(view.names);
  const { clock } = usePorts();
  const { facts } = view;
  const asked = previewChain(chain, { relations }, facts, clock.now().toISOString());
  const recorded = new Set(facts.recorders.map(({ body }) => body));
  const dueWords = ({ due }: AskedBody, begins: boolean): string => {
    if (due === null) return begins ? strings.preview.noMeeting : strings.preview.noDay;
    const date = formatDate(due.date, language);
    return due.kind === 'meeting' ? strings.preview.meeting(date, formatDate(due.meeting.papersBy, language)) : strings.preview.days(date);
  };
  const bodyWords = (body: AskedBody, { step, begins }: AskedStep): string => {
    if (step.kind === 'inform') return words.nameOf(body.body);
    const recorder = body.recordedBy === '' ? strings.preview.noRecorder : strings.preview.recordedBy(body.recordedBy);
    return `${words.nameOf(body.body)} (${recorder}; ${dueWords(body, begins)})`;
  };
  return (
    <>
      <ol className={styles.plainList}>
        {asked.map((each) => {
          const { step, bodies, unbound } = each;
          const names = [
            ...bodies.map((body) => bodyWords(body, each)),
            ...unbound.map((relation) => strings.preview.unbound(strings.steps.relations[relation]))
          ];
          return <li key={step.key}>{strings.preview.asked(strings.steps.kinds[step.kind], names.join(', ') || strings.steps.nobody)}</li>;
        })}
      </ol>
      <ProblemList heading={strings.preview.problems} problems={bindingProblems(chain, { relations }, recorded)} nameOf={words.nameOf} />
    </>
  );
}
