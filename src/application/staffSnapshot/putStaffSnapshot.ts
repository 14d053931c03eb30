import { readStaffSnapshot } from '../../domain/staffSnapshot/readStaffSnapshot';
import { Failure } from '../ports/failure';
import type { Ports } from '../ports/ports';

/** What came of it. `newerThere`: a snapshot made on a later day lies there and was left. */
export type PutSnapshot = 'written' | 'same' | 'newerThere';

/** How often what lies there is read anew when somebody else has written it meanwhile. */
const attempts = 4;

const madeOn = (text: string): string => {
  const read = readStaffSnapshot(text);
  return read.kind === 'read' ? read.snapshot.madeOn : '';
};

/**
 * Puts a snapshot in its place. Safe to repeat, and never an older one over a newer.
 * @throws Failure `invalid` for a text that is no whole snapshot, `conflict` when others write there again and again
 */
export async function putStaffSnapshot({ staffSnapshots }: Pick<Ports, 'staffSnapshots'>, address: string, text: string): Promise<PutSnapshot> {
  const day = madeOn(text);
  if (day === '') throw new Failure('invalid', 'The text is no whole snapshot of this version.');
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const before = await staffSnapshots.read(address);
    if (before?.text === text) return 'same';
    if (before && madeOn(before.text) > day) return 'newerThere';
    try {
      await staffSnapshots.write(address, text, before);
      return 'written';
    } catch (failure) {
      if (!(failure instanceof Failure) || failure.kind !== 'conflict') throw failure;
    }
  }
  throw new Failure('conflict', `Others write ${address} again and again`);
}
