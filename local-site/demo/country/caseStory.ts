import { caseIndexValues } from '../../../src/adapters/sharepoint/stores/caseIndexWriting';
import { frozenValues } from '../../../src/adapters/sharepoint/stores/snapshotStore';
import { partsOf } from '../../../src/adapters/sharepoint/rows/partsOf';
import { caseIndexRow } from '../../../src/application/approval/caseIndexRow';
import { groupFolder } from '../../../src/domain/approval/place';
import { createSnapshot } from '../../../src/domain/mandate/createSnapshot';
import type { Snapshot } from '../../../src/domain/mandate/snapshot';
import { caseIndex } from '../../../src/schema/lists/caseIndex';
import { snapshots } from '../../../src/schema/lists/snapshots';
import { atWork } from '../content/country/caseTimes';
import { textAnswers } from '../content/country/countryAnswers';
import type { PlannedCase } from '../content/country/countryCases';
import type { CaseWorld } from './caseWorld';
import { createDraft } from './draft';
import { roundStory } from './roundStory';
import type { Story } from './stories';

const DAYS_OF_WRITING = 5;

/** A group's mandate from its first draft until today: draft, texts handed in, and what was decided on each. */
export function* caseStory(world: CaseWorld, { group, mandateKey, rounds }: PlannedCase): Story {
  const { writer, recorder, template, convener, random } = world;
  const variables = { group: group.subject, programmeArea: group.programmeArea };
  const header = { key: mandateKey, groupKey: group.key, template: { family: template.family, version: template.version }, variables };
  const draft = createDraft(header, template);
  const hashes = new Map<string, string>();
  let previous: Snapshot | null = null;
  for (const [number, round] of rounds.entries()) {
    const subject = { groupKey: group.key, round: number, year: round.handedIn.getUTCFullYear(), variables };
    yield atWork(round.handedIn, -DAYS_OF_WRITING, random);
    draft.write(writer(), convener.login, subject);
    yield round.handedIn;
    const snapshot: Snapshot = createSnapshot(template, { ...header, answers: textAnswers(template, subject) }, previous?.hash ?? '');
    for (const { key, part } of partsOf(snapshot.key, snapshot.canonical)) {
      writer().addRow(convener.login, snapshots, group.key, { ...frozenValues(group.key, snapshot), ...part, RowKey: key });
    }
    hashes.set(snapshot.key, snapshot.hash);
    const text = { snapshotKey: snapshot.key, snapshotHash: snapshot.hash };
    recorder.append(convener, groupFolder(group.key), `submission${snapshot.key}`, { type: 'submission', mandateKey, groupKey: group.key, ...text, comment: '' }, round.handedIn);
    yield* roundStory(world, group, round, snapshot, () => recorder.stateOf(mandateKey, hashes, group.key));
    previous = snapshot;
  }
  const state = recorder.stateOf(mandateKey, hashes, group.key);
  const row = caseIndexRow({ mandateKey, groupKey: group.key, entries: [], configuration: [], snapshots: new Map(), state });
  writer().addRow(convener.login, caseIndex, '', caseIndexValues(row));
}
