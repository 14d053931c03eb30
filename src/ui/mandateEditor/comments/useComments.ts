import * as React from 'react';
import { listComments } from '../../../application/commenting/listComments';
import type { Ports } from '../../../application/ports/ports';
import type { CommentThread } from '../../../domain/commenting/commentThread';
import { titleSectionKey } from '../../../domain/mandate/deviationKey';
import { useStableCallback } from '../../components/useStableCallback';
import { usePorts } from '../../ports/usePorts';
import type { Draft } from '../draft/Draft';

/** The comments on a draft. */
export interface Comments {
  /** Null until they are read. */
  readonly threads: readonly CommentThread[] | null;
  /** Why they could not be read the first time. */
  readonly failure: unknown;
  /** Those on a section; the title's has those on no section that there is as well. */
  readonly of: (sectionKey: string) => readonly CommentThread[];
  /** Reads what others have said. */
  refresh(): void;
  /** Says something and reads anew. @throws Failure of what was to be said */
  say(remark: (ports: Ports) => Promise<void>): Promise<void>;
}

export function useComments({ header, template }: Pick<Draft, 'header' | 'template'>): Comments {
  const ports = usePorts();
  const { key, groupKey } = header;
  const [threads, setThreads] = React.useState<readonly CommentThread[] | null>(null);
  const [failure, setFailure] = React.useState<unknown>(null);
  const newest = React.useRef<object | null>(null);
  React.useEffect(
    () => () => {
      newest.current = null;
    },
    []
  );
  const read = async (): Promise<void> => {
    const attempt = {};
    newest.current = attempt;
    const outcome = await listComments(ports, key, groupKey).then(
      (found) => () => setThreads((held) => (JSON.stringify(held) === JSON.stringify(found) ? held : found)),
      (failed: unknown) => () => setFailure(failed)
    );
    // An answer that comes too late is dropped.
    if (newest.current === attempt) {
      outcome();
    }
  };
  const of = React.useMemo(() => {
    const known = new Set(template.sections.map((section) => section.key));
    const placeOf = ({ comment }: CommentThread): string => (known.has(comment.sectionKey) ? comment.sectionKey : titleSectionKey);
    return (sectionKey: string) => (threads ?? []).filter((thread) => placeOf(thread) === sectionKey);
  }, [threads, template]);
  return {
    threads,
    failure,
    of,
    refresh: useStableCallback(() => {
      void read();
    }),
    say: async (remark) => {
      await remark(ports);
      await read();
    }
  };
}
