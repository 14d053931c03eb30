import type { Answer, Answers } from '../mandate/answer';
import { arrangementKey, deviationKey, titleSectionKey } from '../mandate/deviationKey';
import { sectionFields } from '../template/sectionFields';
import type { Template } from '../template/template';

/**
 * A mandate's answers by the section they are saved with: each exactly once. Answers that belong to no section of the
 * template stay where they were, so that they are there should a later version ask again.
 * @param before as they were saved
 */
export function answersBySection(template: Template, answers: Answers, before: ReadonlyMap<string, Answers>): ReadonlyMap<string, Answers> {
  const homes = new Map<string, string>([
    ...[...before].flatMap(([section, kept]) => Object.keys(kept).map((key): [string, string] => [key, section])),
    ...template.sections.flatMap((section) =>
      [...sectionFields(section).map(({ key }) => key), deviationKey(section.key)].map((key): [string, string] => [key, section.key])
    ),
    [deviationKey(titleSectionKey), titleSectionKey],
    [arrangementKey, titleSectionKey]
  ]);
  const sections = new Map<string, Record<string, Answer>>([...before.keys()].map((key) => [key, {}]));
  for (const [key, answer] of Object.entries(answers)) {
    const home = homes.get(key) ?? titleSectionKey;
    sections.set(home, { ...sections.get(home), [key]: answer });
  }
  return sections;
}
