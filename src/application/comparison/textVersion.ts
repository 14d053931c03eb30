import type { RoundState } from '../../domain/approval/caseState';

/** A text that can be compared. Its address is stable and can be shared, e.g. `utkast.m1`. */
export type TextVersion =
  | { readonly kind: 'draft'; readonly address: string }
  | { readonly kind: 'submitted'; readonly address: string; readonly submitted: string; readonly state: RoundState }
  | { readonly kind: 'template'; readonly address: string; readonly name: string; readonly version: number };

/** What an address names. */
export type TextAddress =
  | { readonly kind: 'draft'; readonly mandateKey: string }
  | { readonly kind: 'submitted'; readonly groupKey: string; readonly snapshotKey: string }
  | { readonly kind: 'template'; readonly family: string; readonly version: number };

const words = { draft: 'utkast', submitted: 'underlag', template: 'mall' } as const;

/** An address as it stands in the page's own. Keys hold letters, digits and hyphens. */
export function writeAddress(address: TextAddress): string {
  switch (address.kind) {
    case 'draft':
      return `${words.draft}.${address.mandateKey}`;
    case 'submitted':
      return `${words.submitted}.${address.groupKey}.${address.snapshotKey}`;
    case 'template':
      return `${words.template}.${address.family}.${address.version}`;
  }
}

/** What an address names; null when it is none. */
export function readAddress(text: string): TextAddress | null {
  const [word, first = '', ...rest] = text.split('.');
  const second = rest.join('.');
  if (word === words.draft && first !== '') return { kind: 'draft', mandateKey: first };
  if (word === words.submitted && second !== '') return { kind: 'submitted', groupKey: first, snapshotKey: second };
  if (word === words.template && /^\d+$/.test(second)) return { kind: 'template', family: first, version: Number(second) };
  return null;
}
