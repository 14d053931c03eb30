import * as React from 'react';
import type { OpenedReport } from '../../application/reports/openReport';
import { reportFile } from '../../application/reports/reportFile';
import type { IsoDate } from '../../domain/mandate/answer';
import type { MandateDocument } from '../../domain/mandate/document';
import { documentText } from '../../domain/mandate/documentText';
import { fileTypes } from '../output/fileTypes';
import type { Output } from '../output/Output';
import { OutletContext } from '../output/OutletContext';
import { outputName } from '../output/outputName';
import { pageOutputs } from '../output/pageOutputs';
import { usePorts } from '../ports/usePorts';

/** A document as it is taken out. */
export interface TakenDocument {
  readonly opened: OpenedReport;
  readonly document: MandateDocument;
  readonly date: IsoDate;
  /** The line below the title. */
  readonly standing: string;
}

/** The ways out for a group's document: Word, a page, paper, and the clipboard. */
export function useDocumentOutputs({ opened, document, date, standing }: TakenDocument): { readonly outputs: readonly Output[]; copy(): Promise<void> } {
  const ports = usePorts();
  const outlet = React.useContext(OutletContext);
  const { group, content } = opened;
  const name = (extension: string): string => outputName(group.name, `${content.name} ${content.period}`, extension);
  const source = { document, numberedHeadings: false, standing, healthcareRegion: '' };
  const page = (): Promise<string> => ports.documents.page({ ...source, footer: '' });
  return {
    outputs: [
      {
        key: 'word',
        run: async () => {
          const { made, isDamaged } = await reportFile(ports, group, { ...source, date });
          outlet.save(name('docx'), fileTypes.word, made);
          return isDamaged ? 'damagedLetterhead' : null;
        }
      },
      ...pageOutputs(outlet, () => name('html'), page)
    ],
    copy: async () => outlet.copy(await page(), documentText(document))
  };
}
