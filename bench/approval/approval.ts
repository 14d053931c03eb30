import type { Measurement } from '../measurement';
import { folding } from './folding';
import { requests } from './requests';
import { verifying } from './verifying';

/** What deciding costs: folding the ledger, requests before the first view, verifying. */
export async function approval(): Promise<readonly Measurement[]> {
  return [...(await folding()), ...(await requests()), ...(await verifying())];
}
