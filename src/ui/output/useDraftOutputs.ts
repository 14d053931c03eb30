import * as React from 'react';
import { layoutOf } from '../../application/publication/documentLayout';
import { onLetterhead } from '../../application/publication/onLetterhead';
import { swedishDay } from '../../domain/calendar/swedishDay';
import type { Answers } from '../../domain/mandate/answer';
import { renderDocument } from '../../domain/mandate/renderDocument';
import { swedishDate } from '../../domain/mandate/swedishDate';
import { fieldQuestions } from '../../domain/template/fieldQuestions';
import type { Template, Variables } from '../../domain/template/template';
import { usePorts } from '../ports/usePorts';
import { fileTypes } from './fileTypes';
import type { Output } from './Output';
import { OutletContext } from './OutletContext';
import { outputName } from './outputName';
import { pageOutputs } from './pageOutputs';

export interface DraftText {
  readonly groupName: string;
  readonly template: Template;
  readonly variables: Variables;
  readonly answers: Answers;
}

/** The ways out for a draft, as it stands when one is taken. The Word file has its fields marked, to be read back. */
export function useDraftOutputs({ groupName, template, variables, answers }: DraftText): readonly Output[] {
  const { clock, documents, letterheads, session } = usePorts();
  const outlet = React.useContext(OutletContext);
  const { regionKey, ...layout } = layoutOf(template);
  const name = (extension: string): string => outputName(groupName, `utkast ${swedishDay(clock.now())}`, extension);
  const page = (): Promise<string> =>
    documents.page({
      document: renderDocument(template, variables, answers),
      healthcareRegion: layout.healthcareRegion,
      numberedHeadings: layout.numberedHeadings,
      standing: `Utkast ${swedishDate(swedishDay(clock.now()))}`,
      footer: ''
    });
  return [
    {
      key: 'word',
      run: async () => {
        const author = await session.user();
        const { made, isDamaged } = await onLetterhead(letterheads, regionKey, (letterhead) =>
          documents.draft({
            ...layout,
            document: renderDocument(template, variables, answers),
            questions: fieldQuestions(template),
            author: author.name,
            date: swedishDay(clock.now()),
            letterhead
          })
        );
        outlet.save(name('docx'), fileTypes.word, made);
        return isDamaged ? 'damagedLetterhead' : null;
      }
    },
    ...pageOutputs(outlet, () => name('html'), page)
  ];
}
