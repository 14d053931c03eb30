import type { Template, TemplateSection, VariableName } from './template';

const names: readonly VariableName[] = ['group', 'programmeArea'];

function fixedText(section: TemplateSection): string {
  return section.blocks
    .map((block) => {
      switch (block.kind) {
        case 'field':
          return '';
        case 'bullets':
        case 'numbered':
          return block.items.join('\n');
        default:
          return block.text;
      }
    })
    .join('\n');
}

/** The variables that stand in the template's title or fixed text, each once. */
export function usedVariables(template: Template): readonly VariableName[] {
  const text = [template.title, ...template.sections.map(fixedText)].join('\n');
  return names.filter((name) => text.includes(`{${name}}`));
}
