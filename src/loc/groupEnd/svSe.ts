/** That a group is closed, or past its end. */
export const svSe = {
  closed: (date: string, by: string, paragraph: string): string =>
    `Gruppen är avslutad ${date}${by === '' ? '' : ` av ${by}`}${paragraph === '' ? '' : `, § ${paragraph}`}.`,
  mergedInto: (name: string): string => `Den har gått upp i ${name}.`,
  kept: 'Historiken finns kvar och kan läsas här.',
  pastEnd: (date: string): string => `Gruppen var satt till och med ${date}, men är inte avslutad.`,
  pastEndWho: 'Processtödet kan förlänga den genom ett beslut, eller avsluta den.'
};

export type GroupEndStrings = typeof svSe;
