import * as React from 'react';
import { paperFile } from '../../../application/minutes/paperFile';
import type { Paper } from '../../../application/minutes/paperFile';
import { documentText } from '../../../domain/mandate/documentText';
import { meetingLine } from '../../../domain/minutes/meetingLine';
import { usePorts } from '../../ports/usePorts';
import { fileTypes } from '../../output/fileTypes';
import { OutletContext } from '../../output/OutletContext';
import { outputName } from '../../output/outputName';

export type PaperOutcome = 'none' | 'copied' | 'copyFailed' | 'made' | 'damagedLetterhead';

export interface PaperState {
  readonly outcome: PaperOutcome;
  readonly failure: unknown;
  copy(): void;
  word(): void;
}

/** The ways out for a paper of a meeting: copied with its form and plain, or as a Word file. */
export function usePaper(paper: Paper): PaperState {
  const ports = usePorts();
  const outlet = React.useContext(OutletContext);
  const [outcome, setOutcome] = React.useState<PaperOutcome>('none');
  const [failure, setFailure] = React.useState<unknown>(null);
  const { document, bodyName, date, place, numberedHeadings } = paper;
  const standing = meetingLine(bodyName, date, place);

  const copy = async (): Promise<void> => {
    const html = await ports.documents.page({ document, standing, numberedHeadings, healthcareRegion: '', footer: '' });
    const [title = '', ...rest] = documentText(document).split('\n');
    await outlet.copy(html, [title, standing, ...rest].join('\n'));
  };
  const word = async (): Promise<void> => {
    const { made, isDamaged } = await paperFile(ports, paper);
    outlet.save(outputName(bodyName, `${document.title} ${date}`, 'docx'), fileTypes.word, made);
    setOutcome(isDamaged ? 'damagedLetterhead' : 'made');
  };
  const begin = (): void => {
    setOutcome('none');
    setFailure(null);
  };
  return {
    outcome,
    failure,
    copy: () => {
      begin();
      copy().then(
        () => setOutcome('copied'),
        () => setOutcome('copyFailed')
      );
    },
    word: () => {
      begin();
      word().catch(setFailure);
    }
  };
}
