import * as React from 'react';
import { moveTo } from '../../../domain/editing/moveTo';
import { removeAt } from '../../../domain/editing/removeAt';
import { replaceAt } from '../../../domain/editing/replaceAt';
import type { Clause } from '../../../domain/template/clause';
import { fieldKeys } from '../../../domain/template/editing/fieldKeys';
import type { TemplateSource } from '../../../domain/template/templateSource';
import type { BlockContext } from '../blocks/BlockContext';
import { AboutForm } from '../forms/AboutForm';
import { RulesForm } from '../forms/RulesForm';
import { SectionForm } from '../forms/SectionForm';
import type { Part } from './Part';

export interface PartFormProps {
  readonly source: TemplateSource;
  readonly clauses: readonly Clause[];
  readonly part: Part;
  readonly onChange: (source: TemplateSource, topic: string) => void;
  readonly onGo: (part: Part) => void;
}

/** The form of the part at hand. */
export function PartForm({ source, clauses, part, onChange, onGo }: PartFormProps): JSX.Element {
  if (part === 'rules') {
    return <RulesForm rules={source.rules} onChange={(rules, topic) => onChange({ ...source, rules }, topic)} />;
  }
  const section = part === 'about' ? undefined : source.sections[part];
  if (part === 'about' || !section) {
    return <AboutForm source={source} onChange={onChange} />;
  }
  const context: BlockContext = {
    fieldKeys: fieldKeys(source),
    choices: source.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'field' && block.field.kind === 'choice' ? [block.field] : []))
    ),
    clauses
  };
  const put = (sections: TemplateSource['sections'], topic: string): void => onChange({ ...source, sections }, topic);
  return (
    <SectionForm
      key={section.key}
      section={section}
      context={context}
      isFirst={part === 0}
      isLast={part === source.sections.length - 1}
      onChange={(next, topic) => put(replaceAt(source.sections, part, next), topic === '' ? '' : `${section.key} ${topic}`)}
      onMove={(step) => {
        put(moveTo(source.sections, part, part + step), '');
        onGo(part + step);
      }}
      onRemove={() => {
        put(removeAt(source.sections, part), '');
        onGo(source.sections.length > 1 ? Math.max(0, part - 1) : 'about');
      }}
    />
  );
}
