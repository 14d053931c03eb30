import { measurement, type Measurement } from '../measurement';
import { processorTime } from '../mandates/processorTime';
import { bigLedger } from './bigLedger';
import { foldAll, readAll } from './fold';

const MANDATES = 5000;

/** 100,000 records, read and checked, folded to 5,000 cases; beside reading the same records as plain JSON. */
export async function folding(): Promise<readonly Measurement[]> {
  const ledger = bigLedger(MANDATES);
  const texts = [...ledger.cases.values()].flat().map(({ record }) => JSON.stringify(record));
  readAll(ledger);
  const own = await processorTime(() => {
    if (foldAll(ledger) !== MANDATES) throw new Error('The ledger does not fold as it should.');
  });
  const peer = await processorTime(() => texts.forEach((text) => JSON.parse(text) as unknown));
  return [measurement('Beslut: räkna fram 5 000 ärenden ur 100 000 poster, CPU', own, 'ms', 100, { name: 'JSON.parse av samma poster', value: peer })];
}
