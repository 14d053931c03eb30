import * as React from 'react';
import type { CaseView } from '../../application/approval/readCase';
import { documentLayout } from '../../application/publication/documentLayout';
import { standingLine } from '../../domain/approval/standingLine';
import { versionLine } from '../../domain/mandate/versionLine';
import { usePorts } from '../ports/usePorts';
import { fileTypes } from './fileTypes';
import type { Output } from './Output';
import { OutletContext } from './OutletContext';
import { outputName } from './outputName';
import { pageOutputs } from './pageOutputs';

/**
 * The ways out for a frozen text, with decision line, version and checksum. Of the text in force the published file
 * is the Word document, and the site makes the PDF of it where it can.
 */
export function useFrozenOutputs(groupName: string, { snapshot, round, names, established }: CaseView): readonly Output[] {
  const { documents, established: library, templates } = usePorts();
  const outlet = React.useContext(OutletContext);
  if (!snapshot || !round) {
    return [];
  }
  const { content, key, hash } = snapshot.snapshot;
  const name = (extension: string): string => outputName(groupName, round.establishment?.meetingDate ?? 'underlag', extension);
  const page = async (): Promise<string> => {
    const { family, version } = content.template;
    const { healthcareRegion, numberedHeadings, templateVersion } = await documentLayout(templates, { family, version: Number(version) });
    return documents.page({
      document: content.document,
      healthcareRegion,
      numberedHeadings,
      standing: standingLine(round, names),
      footer: versionLine(key, templateVersion, hash)
    });
  };
  const [asPage, print] = pageOutputs(outlet, () => name('html'), page);
  const file = established?.snapshotKey === key ? established.file.serverRelativeUrl : null;
  const published: readonly Output[] =
    file === null
      ? []
      : [
          {
            key: 'word',
            run: async () => {
              outlet.save(name('docx'), fileTypes.word, await library.download(file));
              return null;
            }
          },
          {
            key: 'pdf',
            run: async () => {
              const pdf = await library.asPdf(file);
              if (pdf === null) {
                await print.run();
                return 'noConversion';
              }
              outlet.save(name('pdf'), fileTypes.pdf, pdf);
              return null;
            }
          }
        ];
  return [...published, asPage, print];
}
