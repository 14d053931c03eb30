import type { Caller } from './caller';
import type { ProbeGround } from './probeGround';

/** In whose name the probe asks. */
export const probeRoles = ['administrator', 'register', 'publisher', 'reader'] as const;

export type ProbeRole = (typeof probeRoles)[number];

/** Text for people, Swedish first. */
export interface Said {
  readonly sv: string;
  readonly en: string;
}

/**
 * `asExpected` and `otherwise` judge; `found` only tells which of several allowed ways the site goes; `notTested`
 * says what was missing.
 */
export interface Finding {
  readonly outcome: 'asExpected' | 'otherwise' | 'found' | 'notTested';
  readonly found: Said;
}

export interface CheckContext {
  readonly ground: ProbeGround;
  readonly as: Readonly<Record<ProbeRole, Caller>>;
  /** Rows to add for what only shows in a large list; 0 to leave that out. */
  readonly rows: number;
}

/** One thing that must be known of a tenant. */
export interface Check {
  readonly key: string;
  readonly expects: Said;
  readonly needs: readonly ProbeRole[];
  run(context: CheckContext): Promise<Finding>;
}

export const said = (sv: string, en: string): Said => ({ sv, en });

/** What was found, judged. */
export const judged = (asExpected: boolean, sv: string, en: string): Finding => ({
  outcome: asExpected ? 'asExpected' : 'otherwise',
  found: said(sv, en)
});
