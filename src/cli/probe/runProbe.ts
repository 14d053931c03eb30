import type { Caller } from './caller';
import { callerOf } from './caller';
import type { Check, Finding, ProbeRole } from './check';
import { probeRoles, said } from './check';
import { addOnlyChecks } from './checks/addOnly';
import { draftChecks } from './checks/drafts';
import { groupOwner } from './checks/groupOwner';
import { rowChecks } from './checks/rows';
import { prepareGround } from './probeGround';

export const allChecks: readonly Check[] = [...addOnlyChecks, ...rowChecks, ...draftChecks, groupOwner];

export interface ProbeResult extends Finding {
  readonly check: Pick<Check, 'key' | 'expects'>;
}

export interface Probe {
  /** Absolute address of the web. */
  readonly webUrl: string;
  readonly tokens: Readonly<Partial<Record<ProbeRole, string>>> & { readonly administrator: string };
  readonly rows: number;
  /** Unique part of the names of what the probe makes. */
  readonly name: string;
  readonly onResult: (result: ProbeResult) => void;
  /** True when somebody has asked to stop: the checks left are not begun, what was made is removed. */
  readonly isStopped: () => boolean;
}

const nobody: Caller = {
  get: () => Promise.reject(new Error('No token')),
  post: () => Promise.reject(new Error('No token')),
  upload: () => Promise.reject(new Error('No token'))
};

async function findingOf(check: Check, run: () => Promise<Finding>): Promise<Finding> {
  try {
    return await run();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: 'otherwise', found: said(`${check.key} avbröts: ${why}`, `${check.key} broke off: ${why}`) };
  }
}

/**
 * Tries each thing on a list and a library of the probe's own, and takes them away again, also when it is stopped.
 * @returns what could not be removed
 * @throws Error when the administrator may not make what the probe needs
 */
export async function runProbe({ webUrl, tokens, rows, name, onResult, isStopped }: Probe): Promise<readonly string[]> {
  const callers = new Map(probeRoles.flatMap((role) => (tokens[role] === undefined ? [] : [[role, callerOf(webUrl, tokens[role])] as const])));
  const administrator = callerOf(webUrl, tokens.administrator);
  const as = Object.fromEntries(probeRoles.map((role) => [role, callers.get(role) ?? nobody])) as Readonly<Record<ProbeRole, Caller>>;
  const ground = await prepareGround(administrator, Object.fromEntries(callers), name);
  for (const check of allChecks) {
    if (isStopped()) break;
    const lacking = check.needs.filter((role) => !callers.has(role));
    const notTested: Finding = { outcome: 'notTested', found: said(`Token saknas för ${lacking.join(', ')}.`, `There is no token for ${lacking.join(', ')}.`) };
    const finding = lacking.length > 0 ? notTested : await findingOf(check, () => check.run({ ground, as, rows }));
    onResult({ check: { key: check.key, expects: check.expects }, ...finding });
  }
  return ground.remove();
}
