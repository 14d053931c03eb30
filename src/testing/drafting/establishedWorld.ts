import { createMemoryPorts } from '../../adapters/memory/createMemoryPorts';
import type { MemoryWorld } from '../../adapters/memory/memoryWorld';
import { recordDecision } from '../../application/approval/recordDecision';
import { openMandate } from '../../application/drafting/openMandate';
import { startMandate } from '../../application/drafting/startMandate';
import { submitMandate } from '../../application/drafting/submitMandate';
import { publishMandate } from '../../application/publication/publishMandate';
import type { Answers } from '../../domain/mandate/answer';
import { groupKey } from '../approval/caseRecords';
import { establishing } from '../approval/caseSite';
import { createMandateWorld, saveAnswers } from './mandateWorld';

/** A site in which the group's mandate is handed in, established and published with the answers. */
export async function createEstablishedWorld(answers: Answers): Promise<MemoryWorld> {
  const world = await createMandateWorld();
  const convener = createMemoryPorts(world, 'convener');
  const mandateKey = await startMandate(convener, groupKey);
  await saveAnswers(convener, mandateKey, answers);
  const { draft } = await openMandate(convener, mandateKey);
  const work = { flush: async () => true, answers: () => draft.answers };
  const submitted = await submitMandate(convener, { mandateKey, comment: '', work });
  if (submitted.kind !== 'submitted') throw new Error(`The mandate was not handed in: ${submitted.kind}`);
  await recordDecision(createMemoryPorts(world, 'recorder'), { ...establishing(submitted.snapshot), mandateKey });
  const published = await publishMandate(createMemoryPorts(world, 'publisher'), {
    mandateKey,
    recordKey: 'publication1',
    reviewDate: '',
    describeTrail: () => []
  });
  if (published.kind !== 'published') throw new Error(`The mandate was not published: ${published.kind}`);
  return world;
}
