import { resolveTemplate } from '../domain/template/resolveTemplate';
import type { Template } from '../domain/template/template';
import type { TemplateSource } from '../domain/template/templateSource';
import { clauses } from './clauses/clauses';
import { mellansverigeRagVersion1 } from './mellansverige-rag/version1';
import { mellansverigeRsgVersion1 } from './mellansverige-rsg/version1';
import { sydostraRagVersion1 } from './sydostra-rag/version1';
import { sydostraRagVersion2 } from './sydostra-rag/version2';
import { sydostraRsgVersion1 } from './sydostra-rsg/version1';
import { sydostraStabAuVersion1 } from './sydostra-stab-au/version1';

export { clauses };

/** Every version of every family the product brings with it, as it is kept and revised. */
export const templateSources: readonly TemplateSource[] = [
  sydostraRagVersion1,
  sydostraRagVersion2,
  sydostraRsgVersion1,
  sydostraStabAuVersion1,
  mellansverigeRsgVersion1,
  mellansverigeRagVersion1
];

/** The same, ready to be written in. */
export const templates: readonly Template[] = templateSources.map((source) => resolveTemplate(source, clauses));

/** One of {@link templates}. @throws Error when the product brings no such version */
export function templateOf(family: string, version: number): Template {
  const found = templates.find((template) => template.family === family && template.version === version);
  if (!found) {
    throw new Error(`The product brings no template ${family} version ${version}.`);
  }
  return found;
}
