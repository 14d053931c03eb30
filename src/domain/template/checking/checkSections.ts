import type { SectionSource, TemplateSource } from '../templateSource';
import { ruleWords } from '../ruleWords';
import { checkText } from './checkText';
import { problem } from './problem';
import type { TemplatePlace, TemplateProblem } from './templateProblem';

/** A line of decision stands apart from the text around it. */
const isDecision = ({ blocks }: SectionSource): boolean =>
  blocks.length > 0 && blocks.every((block) => block.kind === 'decision');

function headingProblems(source: TemplateSource, index: number): readonly TemplateProblem[] {
  const [place, earlier] = [{ section: index }, source.sections.slice(0, index)];
  const { heading } = source.sections[index] ?? { heading: '' };
  if (heading.trim() !== '') {
    return [
      ...checkText(heading, place, { words: ruleWords(source.rules) }),
      ...(earlier.some((other) => other.heading === heading) ? [problem('headingDuplicate', place, { heading })] : [])
    ];
  }
  return earlier.every(isDecision) ? [] : [problem('headingMissing', place)];
}

function bodyProblems({ bodies, sections }: TemplateSource): readonly TemplateProblem[] {
  const unknown = sections.flatMap(({ body }, section) =>
    body === undefined || bodies.some(({ key }) => key === body) ? [] : [problem('bodyUnknown', { section }, { body })]
  );
  const unused = bodies.flatMap(({ key, name }, body) =>
    sections.some((section) => section.body === key) ? [] : [problem('bodyUnused', { body }, { body: name })]
  );
  const nameless = bodies.flatMap(({ name }, body) => (name.trim() === '' ? [problem('valueMissing', { body }, { name: 'name' })] : []));
  return [...unknown, ...unused, ...nameless];
}

/** What is wrong with the sections as a whole: their headings, whom they are about, and where the decision stands. */
export function checkSections(source: TemplateSource): readonly TemplateProblem[] {
  const decisions: readonly TemplatePlace[] = source.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, place) => (block.kind === 'decision' ? [{ section, block: place }] : []))
  );
  return [
    ...source.sections.flatMap((section, index) => [
      ...(section.blocks.length === 0 ? [problem('sectionEmpty', { section: index })] : []),
      ...(isDecision(section) ? [] : headingProblems(source, index))
    ]),
    ...bodyProblems(source),
    ...decisions.slice(1).map((place) => problem('decisionDuplicate', place))
  ];
}
