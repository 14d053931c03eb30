import type { Outlet } from '../../ui/output/Outlet';

/** Ways out that keep what is given to them. */
export interface RecordingOutlet extends Outlet {
  readonly saved: readonly { readonly name: string; readonly type: string; readonly content: string }[];
  readonly printed: readonly string[];
}

export function createRecordingOutlet(): RecordingOutlet {
  const saved: RecordingOutlet['saved'][number][] = [];
  const printed: string[] = [];
  return {
    saved,
    printed,
    save: (name, type, content) => saved.push({ name, type, content: typeof content === 'string' ? content : new TextDecoder().decode(content) }),
    print: (html) => printed.push(html)
  };
}
