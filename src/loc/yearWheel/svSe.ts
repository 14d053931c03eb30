const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** A group's year. */
export const svSe = {
  intro: 'Gruppens möten, åtaganden, leveranser och mandatperioder, månad för månad.',
  year: (year: string): string => `Året ${year}`,
  before: 'Föregående år',
  after: 'Nästa år',
  picture: (year: string, count: number): string => `Året ${year} som hjul: ${counted(count, 'händelse', 'händelser')}. Samma sak står som lista härunder.`,
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  short: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  list: (year: string): string => `Vad som händer ${year}`,
  nothing: 'Inget är inplanerat det här året.',
  nothingIn: 'inget',
  legend: 'Tecken i hjulet',
  kinds: { meeting: 'möte', obligation: 'åtagande eller leverans', termEnds: 'mandatperiod slutar', review: 'uppdraget ses över', groupEnds: 'gruppens sista dag' },
  today: 'i dag',
  print: 'Skriv ut året',
  meets: (group: string): string => `${group} möts`,
  meetsHeld: 'mötet är hållet',
  host: (region: string): string => `värd ${region}`,
  dueBy: (what: string): string => `Sista dag: ${what}`,
  dueByFor: (what: string, group: string): string => `Sista dag: ${what} (${group})`,
  states: { met: 'klart', attested: 'intygat', overdue: 'försenat', due: 'inte klart än', notMeasurable: '' },
  termEnds: (role: string, place: string): string => `Mandatperiod slutar: ${role}${place === '' ? '' : `, ${place}`}`,
  termEndsFor: (role: string, place: string, group: string): string => `Mandatperiod slutar: ${role}${place === '' ? '' : `, ${place}`} (${group})`,
  review: 'Uppdraget ska vara sett över',
  reviewFor: (group: string): string => `Uppdraget ska vara sett över: ${group}`,
  groupEnds: 'Gruppens sista dag',
  groupEndsFor: (group: string): string => `Sista dagen för ${group}`,
  calendarName: (group: string): string => `${group}: möten och åtaganden`
};

export type YearWheelStrings = typeof svSe;
