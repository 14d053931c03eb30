import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { TemplateSource } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { useDraftingStyles } from './drafting.styles';
import type { Part } from './Part';

export interface OutlineProps {
  readonly source: TemplateSource;
  readonly part: Part;
  readonly onGo: (part: Part) => void;
  readonly onAdd: () => void;
}

/** The parts of a template: the whole, its rules, and its sections in order. */
export function Outline({ source, part, onGo, onAdd }: OutlineProps): JSX.Element {
  const { editor } = useStrings(templatesStrings);
  const styles = useDraftingStyles();
  const entry = (to: Part, text: string): JSX.Element => (
    <li key={to}>
      <button type="button" className={styles.part} aria-current={part === to ? 'true' : undefined} onClick={() => onGo(to)}>
        {text}
      </button>
    </li>
  );
  return (
    <nav aria-label={editor.outline}>
      <ul className={styles.outline}>
        {entry('about', editor.about)}
        {entry('rules', editor.rules)}
        {source.sections.map(({ heading }, place) => entry(place, editor.section(heading)))}
      </ul>
      <DefaultButton text={editor.newSection} onClick={onAdd} />
    </nav>
  );
}
