import { inProject } from './paths.mjs';
import { runOnProjectNode } from './processes.mjs';

/** Megabytes that are enough to make the whole country: given more, Node leaves twice as much uncollected. */
const NATIONAL_HEAP = 640;

const heapFor = (args) => (args.includes('national') ? [`--max-old-space-size=${NATIONAL_HEAP}`] : []);

/** Runs the local site until it ends or is stopped; its own stdout is ours. */
export async function runSite(args) {
  const { code } = await runOnProjectNode([...heapFor(args), '--import', 'tsx', inProject('local-site', 'main.ts'), ...args], {
    stdout: 'own',
    stdin: 'inherit'
  });
  return code;
}
