import type { TaskGroup, TaskKind } from '../importedFields';
import type { Fact } from './fact';
import { mandatorsOf } from './mandatorsOf';
import type { Passage } from './passage';
import { steeredBy } from './readSteering';
import { isOnTasks } from './sectionKinds';

const isList = ({ line }: Passage): boolean => line.kind !== 'paragraph';

const leadsIn = ({ line }: Passage): boolean => line.text.trim().endsWith(':');

/** A sentence on who gives the mandate or on a group that is steered stands among the tasks and is none. */
const isTask = ({ line: { text } }: Passage): boolean => mandatorsOf(text).length === 0 && steeredBy(text).length === 0;

/** The points of a list; without one, the paragraphs, after the line that leads in to them if there is such a line. */
function taskPassages(passages: readonly Passage[]): readonly Passage[] {
  const listed = passages.filter(isList);
  if (listed.length > 0) {
    return listed;
  }
  return passages.slice(passages.findIndex(leadsIn) + 1).filter(isTask);
}

function taskGroup(passages: readonly Passage[], kind: TaskKind, body: string): Fact<TaskGroup> | null {
  const tasks = taskPassages(passages);
  return tasks.length === 0
    ? null
    : {
        value: { kind, body: body === '' ? null : body, tasks: tasks.map(({ line }) => line.text.trim()) },
        lines: tasks.map(({ line }) => line.number)
      };
}

/** The tasks of a document by kind and body, in the order of the document. */
export function readTasks(passages: readonly Passage[]): Fact<readonly TaskGroup[]> {
  const lists = new Map<string, { readonly kind: TaskKind; readonly body: string; readonly passages: Passage[] }>();
  for (const passage of passages) {
    if (isOnTasks(passage.meaning)) {
      const kind = passage.meaning === 'genericTasks' ? 'generic' : 'specific';
      const key = `${kind} ${passage.body}`;
      const list = lists.get(key) ?? { kind, body: passage.body, passages: [] };
      list.passages.push(passage);
      lists.set(key, list);
    }
  }
  const groups = [...lists.values()].flatMap((list) => taskGroup(list.passages, list.kind, list.body) ?? []);
  return { value: groups.map(({ value }) => value), lines: groups.flatMap(({ lines }) => lines) };
}
