import { inProject } from './paths.mjs';
import { runOnProjectNode } from './processes.mjs';

/** Runs the local site until it ends or is stopped; its own stdout is ours. */
export async function runSite(args) {
  const { code } = await runOnProjectNode(['--import', 'tsx', inProject('local-site', 'main.ts'), ...args], {
    stdout: 'own',
    stdin: 'inherit'
  });
  return code;
}
