import type { Element } from '../xml/element';

/** How one part of an Office file points to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the relationship's type, the same in both editions of the standard. */
  readonly kind: string;
  /** Name of the part it points to. */
  readonly target: string;
}

/** @param source name of the part they start from; empty for the file itself */
export function relationshipsOf(part: Element | undefined, source: string): readonly Relationship[] {
  return (part?.children ?? [])
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: resolved(Target, source)
    }));
}

function resolved(target: string, source: string): string {
  const from = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...from, ...target.split('/')]) {
    if (step === '..') {
      path.pop();
    } else if (step !== '' && step !== '.') {
      path.push(step);
    }
  }
  return path.join('/');
}
