import { newDataFolder, offerDemoData } from './demoData';
import { startSite } from './startSite';

/** Makes the demo as `npm start` does, once for all tests of a run. Under test control no flow has begun in it yet. */
export default async function demoBefore(): Promise<void> {
  const folder = newDataFolder();
  const site = await startSite(folder, '--demo', 'small', '--test-control');
  await site.stop();
  offerDemoData(folder);
}
