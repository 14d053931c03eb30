import type { ImportedDeliverable, ImportedFields } from '../../../domain/importing/importedFields';
import type { ImportStrings } from '../../../loc/import/svSe';

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');

const deliverableLine = ({ what, date, recurrence, receiver }: ImportedDeliverable): string => joined(what, date, recurrence, receiver);

/** A fact as lines to show; none when the document does not say. */
export function fieldLines(fields: ImportedFields, field: keyof ImportedFields, strings: ImportStrings): readonly string[] {
  switch (field) {
    case 'taskGroups':
      return fields.taskGroups.flatMap(({ kind, body, tasks }) => {
        const owner = joined(strings.taskKinds[kind], body);
        return tasks.map((task) => `${owner}: ${task}`);
      });
    case 'deliverables':
      return fields.deliverables.map(deliverableLine);
    case 'permanent':
      return fields.permanent === null ? [] : [fields.permanent ? strings.permanent.yes : strings.permanent.no];
    case 'established': {
      const { body = null, date = null, paragraph = null, dnr = null } = fields.established ?? {};
      const line = joined(body, date, paragraph, dnr);
      return line === '' ? [] : [line];
    }
    default: {
      const value = fields[field];
      return value === null || value === '' ? [] : typeof value === 'object' ? value : [String(value)];
    }
  }
}
