import { openCase } from '../../src/application/approval/openCase';
import { listDecisions } from '../../src/application/approval/listDecisions';
import { establishMandate, portsOf, startConfiguredSite } from '../../src/testing/configuredSite';
import { startFullSite } from '../../src/testing/approval/fullSite';
import { measurement, type Measurement } from '../measurement';
import { requestsOf } from '../requestsOf';

const RECORDS = 100_000;
const BODIES = 40;

/** The list of one who records for forty bodies, over a long ledger and with SharePoint's list view threshold in force. */
async function listOfMany(): Promise<Measurement> {
  const site = await startFullSite({ bodies: BODIES, cases: BODIES, records: RECORDS, threshold: 5000 });
  try {
    const count = await requestsOf(() => listDecisions(site.ports('recorder.many')));
    return measurement('Beslutslistan, 40 organ och 100 000 poster: anrop före första vyn', count, 'st', 2);
  } finally {
    await site.close();
  }
}

/** Requests over HTTP before the case and the list of decisions can be shown, with nothing known from before. */
export async function requests(): Promise<readonly Measurement[]> {
  const site = await startConfiguredSite();
  try {
    const { mandateKey } = await establishMandate(site);
    return [
      measurement('Ärendevyn: anrop före första vyn', await requestsOf(() => openCase(portsOf(site, 'recorder.x'), mandateKey)), 'st', 1),
      measurement('Beslutslistan: anrop före första vyn', await requestsOf(() => listDecisions(portsOf(site, 'recorder.x'))), 'st', 2),
      await listOfMany()
    ];
  } finally {
    await site.close();
  }
}
