import type { EstablishedMetadata } from '../../application/ports/establishedMandates';
import type { Answers } from '../../domain/mandate/answer';
import { renderDocument } from '../../domain/mandate/renderDocument';
import type { Snapshot } from '../../domain/mandate/snapshot';
import { templates } from '../../templates/templates';
import { frozenText } from '../approval/caseSite';

/** What is decided upon of a group's mandate on the newest template of a family. */
export function textOfFamily(family: string, groupKey: string, answers: Answers = {}): Snapshot {
  const [template] = templates.filter((one) => one.family === family).sort((one, other) => other.version - one.version);
  if (!template) {
    throw new Error(`No family ${family}`);
  }
  const variables = { group: 'Läkemedel', programmeArea: 'Barn och ungdomars hälsa' };
  return frozenText('', {
    mandateKey: `m-${groupKey}`,
    groupKey,
    template: { family, version: String(template.version) },
    variables,
    answers,
    document: renderDocument(template, variables, answers)
  });
}

/** Metadata of a published text. */
export const metadataOf = ({ key, hash, content }: Snapshot, decisionDate: string, withdrawnOn = ''): EstablishedMetadata => ({
  mandateKey: content.mandateKey,
  groupKey: content.groupKey,
  title: content.document.title,
  snapshotKey: key,
  snapshotHash: hash,
  bodyName: 'Regionsjukvårdsledningen',
  decisionDate,
  paragraph: '14',
  diaryNumber: '',
  reviewDate: '',
  withdrawnOn
});
