import { segment } from '../../domain/importing/segment';
import type { SourceDocument, SourceLine } from '../../domain/importing/sourceDocument';
import type { DocumentBlock, MandateDocument } from '../../domain/mandate/document';
import { templates } from '../../templates/templates';

function withLine(blocks: readonly DocumentBlock[], { kind, text }: SourceLine): readonly DocumentBlock[] {
  const last = blocks[blocks.length - 1];
  if (kind === 'paragraph') {
    return [...blocks, { kind, text: text.trim(), source: '' }];
  }
  const listKind = kind === 'bullet' ? 'bullets' : 'numbered';
  return last?.kind === listKind
    ? [...blocks.slice(0, -1), { ...last, items: [...last.items, text.trim()] }]
    : [...blocks, { kind: listKind, items: [text.trim()], source: '' }];
}

const blocksOf = (lines: readonly SourceLine[]): readonly DocumentBlock[] =>
  lines.reduce<readonly DocumentBlock[]>((blocks, line) => withLine(blocks, line), []);

/** A read document as it reads when its family is not known. */
export function documentAlone(source: SourceDocument): MandateDocument {
  const { preface, title, segments } = segment(source, templates);
  return {
    preface: blocksOf(preface),
    title: title.map(({ text }) => text.trim()).join(' '),
    sections: segments.map(({ heading, meaning, lines }, index) => ({ key: `del${index + 1}`, heading, meaning, blocks: blocksOf(lines) }))
  };
}
