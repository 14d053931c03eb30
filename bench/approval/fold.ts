import { authenticRecord } from '../../src/domain/approval/authenticRecord';
import { configurationOf } from '../../src/domain/approval/configuration';
import { foldCase } from '../../src/domain/approval/foldCase';
import type { BigLedger } from './bigLedger';

/** Reads every entry exactly and checks its hash, as is done once when rows come from the server. */
export function readAll({ configuration, cases }: BigLedger): void {
  for (const entry of configuration) authenticRecord(entry);
  for (const entries of cases.values()) for (const entry of entries) authenticRecord(entry);
}

/** Folds every case anew. @returns how many are in force */
export function foldAll({ configuration, cases, snapshotHashes }: BigLedger): number {
  const read = configurationOf(configuration);
  let inForce = 0;
  for (const [mandateKey, entries] of cases) {
    if (foldCase(mandateKey, entries, read, snapshotHashes).inForce !== null) inForce += 1;
  }
  return inForce;
}
