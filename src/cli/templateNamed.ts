import type { Template } from '../domain/template/template';
import { templates } from '../templates/templates';
import { WrongUse } from './wrongUse';

const nameOf = ({ family, version }: Template): string => `${family}@${version}`;

/**
 * A template the product brings: `sydostra-rag` is the newest version, `sydostra-rag@1` a given one.
 * @throws WrongUse that lists the templates there are
 */
export function templateNamed(id: string): Template {
  const [family, version] = id.split('@');
  const [found] = templates
    .filter((template) => template.family === family && (version === undefined || String(template.version) === version))
    .sort((one, other) => other.version - one.version);
  if (!found) {
    const known = templates.map(nameOf).join(', ');
    throw new WrongUse(`Mallen ${id} finns inte: ${known}. / There is no template ${id}: ${known}.`);
  }
  return found;
}
