/** What the editor says about how other groups have answered. */
export const svSe = {
  loading: 'Hämtar andras texter …',
  none: 'Ingen annan grupp har svarat på den här frågan än.',
  established: (date: string, body: string): string => (body === '' ? `Fastställt ${date}` : `Fastställt ${date} av ${body}`),
  draft: 'Utkast, inte fastställt',
  take: 'Ta över texten',
  takeFrom: (group: string): string => `Ta över texten från ${group}`,
  add: 'Lägg till texten',
  addFrom: (group: string): string => `Lägg till texten från ${group} efter din egen`,
  taken: (group: string): string => `Texten från ${group} står nu i ditt svar. Ändra den så att den stämmer för din grupp.`,
  more: (count: number): string => (count === 1 ? 'Visa en till' : `Visa ${count} till`)
};

export type OthersStrings = typeof svSe;
