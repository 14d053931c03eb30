import * as React from 'react';
import { checkTemplate } from '../../../domain/template/checking/checkTemplate';
import type { TemplateProblem } from '../../../domain/template/checking/templateProblem';
import { newSection } from '../../../domain/template/editing/newSection';
import { readTemplateContent } from '../../../domain/template/stored/readTemplateContent';
import { templateContent } from '../../../domain/template/stored/templateContent';
import type { TemplateContent } from '../../../domain/template/stored/templateContent';
import { versionKey } from '../../../domain/template/stored/versionName';
import type { Template } from '../../../domain/template/template';
import type { TemplateSource } from '../../../domain/template/templateSource';
import { templatesStrings } from '../../../loc/templates/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import { resolved } from '../resolved';
import type { Part } from './Part';
import type { TemplateDraftProps } from './TemplateDraft';
import type { Theirs } from './useConflict';
import type { VersionDraft } from './useVersionDraft';
import { useVersionDraft } from './useVersionDraft';

export interface TemplateDraftWork {
  readonly draft: VersionDraft<TemplateContent>;
  readonly source: TemplateSource;
  /** Null while it cannot be put together. */
  readonly template: Template | null;
  /** The version in use; null for a new family. */
  readonly before: Template | null;
  readonly problems: readonly TemplateProblem[];
  readonly part: Part;
  readonly tab: string;
  setTab(tab: string): void;
  /** Shows the form of a part. */
  go(part: Part): void;
  change(source: TemplateSource, topic: string): void;
  addSection(): void;
  askTheirs(): Promise<Theirs | null>;
  putInUse(): Promise<void>;
}

/** What is done with a template being written. */
export function useTemplateDraft({ library, family, opened, onInUse }: TemplateDraftProps): TemplateDraftWork {
  const strings = useStrings(templatesStrings);
  const { templates } = usePorts();
  const { family: familyKey, version } = opened.content.source;
  const name = versionKey({ key: familyKey, version });
  const draft = useVersionDraft<TemplateContent>({
    opened,
    save: templates.saveTemplate,
    read: readTemplateContent,
    keepKey: `uppdrag.mall.${library.login}.${name}`
  });
  const [part, setPart] = React.useState<Part>(0);
  const [tab, setTab] = React.useState('write');
  const { content } = draft;
  const { source } = content;
  const current = family?.current ?? null;
  const others = (family?.numbers ?? []).filter((number) => number !== version);
  const problems = React.useMemo(
    () => checkTemplate(source, library.clauses, others),
    // The numbers are the family's, which is read anew with the library.
    [source, library]
  );
  const go = (next: Part): void => {
    setPart(next);
    setTab('write');
  };
  const change = (next: TemplateSource, topic: string): void => draft.change(templateContent(next, library.clauses), topic);
  return {
    draft,
    source,
    template: React.useMemo(() => resolved(content), [content]),
    before: React.useMemo(() => current && resolved(current.content), [current]),
    problems,
    part,
    tab,
    setTab,
    go,
    change,
    addSection: () => {
      change({ ...source, sections: [...source.sections, newSection(strings.editor.newSection, source)] }, '');
      go(source.sections.length);
    },
    askTheirs: async () => {
      const stored = (await templates.contents()).templates.find(
        (one) => versionKey({ key: one.content.source.family, version: one.content.source.version }) === name
      );
      return stored ? { etag: stored.etag, editor: stored.editor, isInUse: stored.state === 'inUse' } : null;
    },
    putInUse: async () => {
      await draft.saver.putInUse(content);
      onInUse();
    }
  };
}
