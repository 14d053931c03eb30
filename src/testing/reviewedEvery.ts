import type { Ports } from '../application/ports/ports';
import { templates } from '../templates/templates';

/** A person's ports where every template says that its mandates are to be reviewed after so many years. */
export const reviewedEvery = (ports: Ports, reviewIntervalYears: number): Ports => ({
  ...ports,
  templates: {
    ...ports.templates,
    version: async ({ family }) => {
      const template = templates.find((candidate) => candidate.family === family)!;
      return { ...template, rules: { ...template.rules, reviewIntervalYears } };
    }
  }
});
