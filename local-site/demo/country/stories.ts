import type { SiteClock } from '../../http/siteClock';
import type { DirectLine } from '../../rest/directLine';
import { createSiteWriter, type SiteWriter } from './siteWriter';

/** What happens in turn: yields when something happens next, and does it when it is gone on with. */
export type Story = Generator<Date, void, void>;

/** Steps that are saved together. */
const TOGETHER = 400;

/** A story that is told, and when its next step comes. */
interface Waiting {
  readonly story: Story;
  readonly at: number;
}

/** Those that wait, the one whose turn comes first on top: a binary heap. */
function createQueue(): { add(waiting: Waiting): void; take(): Waiting | undefined } {
  const heap: Waiting[] = [];
  const swap = (one: number, other: number): void => {
    [heap[one], heap[other]] = [heap[other]!, heap[one]!];
  };
  return {
    add: (waiting) => {
      heap.push(waiting);
      for (let at = heap.length - 1; at > 0 && heap[at]!.at < heap[(at - 1) >> 1]!.at; at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    take: () => {
      const [first] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = right < heap.length && heap[right]!.at < heap[left]!.at ? right : left;
        if (least >= heap.length || heap[least]!.at >= heap[at]!.at) return first;
        swap(least, at);
        at = least;
      }
    },
  };
}

export interface StoryTelling {
  readonly direct: DirectLine;
  readonly clock: SiteClock;
  readonly webPath: string;
  /** Told after each saving how many steps have been taken. */
  readonly onSaved: (steps: number) => void;
}

/**
 * Tells stories that went on beside each other, in the order in which everything happened, with the site's clock set to
 * when it did; many steps are saved together, and others are answered in between.
 * @param begin makes the stories that write by a writer
 */
export async function tellStories({ direct, clock, webPath, onSaved }: StoryTelling, begin: (writer: () => SiteWriter) => readonly Story[]): Promise<void> {
  let writer: SiteWriter | undefined;
  const queue = createQueue();
  const goOn = (story: Story): void => {
    const { done, value } = story.next();
    if (!done) queue.add({ story, at: value.getTime() });
  };
  const stories = begin(() => {
    if (!writer) throw new Error('A story wrote before its first step');
    return writer;
  });
  stories.forEach(goOn);
  let steps = 0;
  for (let isMore = true; isMore; ) {
    direct.together((ask) => {
      writer = createSiteWriter(ask, webPath);
      for (let step = 0; step < TOGETHER; step += 1) {
        const next = queue.take();
        isMore = next !== undefined;
        if (!next) return;
        clock.stop(new Date(next.at));
        goOn(next.story);
        steps += 1;
      }
    });
    onSaved(steps);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
