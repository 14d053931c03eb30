import type { Outlet } from '../../ui/output/Outlet';

/** Ways out that keep what is given to them. */
export interface RecordingOutlet extends Outlet {
  readonly saved: readonly { readonly name: string; readonly type: string; readonly content: string }[];
  readonly printed: readonly string[];
  readonly copied: readonly { readonly html: string; readonly text: string }[];
}

export function createRecordingOutlet(): RecordingOutlet {
  const saved: RecordingOutlet['saved'][number][] = [];
  const printed: string[] = [];
  const copied: RecordingOutlet['copied'][number][] = [];
  return {
    saved,
    printed,
    copied,
    save: (name, type, content) => saved.push({ name, type, content: typeof content === 'string' ? content : new TextDecoder().decode(content) }),
    print: (html) => printed.push(html),
    copy: async (html, text) => {
      copied.push({ html, text });
    }
  };
}
