import { noRules } from '../../domain/template/noRules';
import type { TemplateRules } from '../../domain/template/rules';

export const rules: TemplateRules = {
  ...noRules,
  composition: { ...noRules.composition, employedBy: 'organisation' },
  chain: 'sydostra-rag'
};
