import type { ReportTemplate } from './reportTemplate';

/**
 * What a group calls its document: the name its mandate uses, else the template's first.
 * @param sentences of the mandate that oblige to it
 */
export function reportName({ names }: ReportTemplate, sentences: readonly string[]): string {
  const said = sentences.join(' ').toLocaleLowerCase('sv');
  return names.find((name) => said.includes(name.toLocaleLowerCase('sv'))) ?? names[0];
}
