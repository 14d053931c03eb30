import * as React from 'react';
import type { VersionToSave } from '../../../application/ports/templateLibrary';
import { nextVersion } from '../../../domain/template/editing/nextVersion';
import { templateContent } from '../../../domain/template/stored/templateContent';
import type { TemplateContent } from '../../../domain/template/stored/templateContent';
import type { TemplateSource } from '../../../domain/template/templateSource';
import type { FamilyScreenProps } from './FamilyScreen';

export interface OpenedDraft {
  /** Null while the family is read. */
  readonly opened: VersionToSave<TemplateContent> | null;
  /** Changes with every opening: a draft is opened once for the life of its form. */
  readonly turn: number;
  /** The version just put in use; null before. */
  readonly usedVersion: number | null;
  /** Opens the draft there is, or the next version from a text. @param shippedVersion of the product's own text; 0 for none */
  open(from: TemplateSource | null, shippedVersion: number): void;
  /** Back to reading. */
  leave(): void;
  /** The draft has been put in use. */
  finish(): void;
}

/** Which draft of a family is open for writing. */
export function useOpenedDraft({ library, family, begun, onChanged }: Omit<FamilyScreenProps, 'onBack'>): OpenedDraft {
  const unsaved = (source: TemplateSource, shippedVersion: number): VersionToSave<TemplateContent> => ({
    content: templateContent(source, library.clauses),
    state: 'draft',
    etag: '',
    shippedVersion
  });
  const [opened, setOpened] = React.useState<VersionToSave<TemplateContent> | null>(() => begun && unsaved(begun, 0));
  const [turn, setTurn] = React.useState(0);
  const [usedVersion, setUsed] = React.useState<number | null>(null);
  const show = (next: VersionToSave<TemplateContent> | null): void => {
    setOpened(next);
    setTurn(turn + 1);
  };
  return {
    opened,
    turn,
    usedVersion,
    open: (from, shippedVersion) => {
      setUsed(null);
      const stored = family?.draft ?? null;
      if (stored || from) {
        show(stored ?? unsaved(nextVersion(from as TemplateSource, family?.numbers ?? []), shippedVersion));
      }
    },
    leave: () => {
      show(null);
      onChanged();
    },
    finish: () => {
      setUsed(opened?.content.source.version ?? null);
      show(null);
      onChanged();
    }
  };
}
