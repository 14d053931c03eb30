const bodies = (count: number): string => (count === 1 ? '1 organ' : `${count} organ`);

/** Who records what, and the parameters. */
export const svSeSetUp = {
  intro:
    'Från början för staben in alla organs beslut från protokollen. När någon annan ska göra det för ett organ får det en egen SharePointgrupp. Inget flyttas: beslut som redan är införda räknas som förut.',
  recordedBy: (group: string): string => `Förs in av ${group}`,
  nobody: 'Ingen kan föra in beslut',
  nobodyWhy: 'De här organen ingår i en beslutsgång, men har ingen SharePointgrupp ännu. Välj vem som ska föra in deras beslut.',
  none: 'Inget organ ingår i någon beslutsgång ännu.',
  members: (names: string): string => `I gruppen: ${names}.`,
  noMembers: 'Ingen är med i gruppen. Lägg till någon, annars kan inget beslut föras in.',
  hiddenMembers: 'Servern visar inte för dig vilka som är med.',
  change: 'Ändra vem som för in beslut',
  changeWhy: 'Välj ett organ, eller alla av ett slag. Du ser vad som görs innan något ändras. Den som skapar en SharePointgrupp är med i den från början: ta ut dig själv under Organ och sammanträden, och lägg till dem som ska föra in.',
  subject: 'Organ eller slag',
  look: 'Visa vad som görs',
  kindOf: (kind: string, count: number): string => `${kind}: ${bodies(count)}`,
  who: 'Vem för in besluten?',
  staff: 'staben',
  own: 'en egen grupp för varje organ',
  ownOne: 'en egen grupp för organet',
  ofKind: (kind: string): string => `en gemensam grupp för alla av slaget ${kind}`,
  preview: 'Det här görs',
  nothing: 'Inget behöver ändras: så är det redan.',
  working: 'Ändrar …',
  apply: 'Ändra nu',
  steps: {
    sharePointGroup: (target: string): string => `SharePointgruppen ”${target}” skapas.`,
    folder: (body: string): string => `${body} får en egen mapp i ärendeloggen.`,
    rights: (body: string): string => `Rätten att föra in beslut för ${body} ges till den nya gruppen och tas från den förra.`,
    row: (body: string): string => `Webbplatsen antecknar vilken SharePointgrupp som gäller för ${body}.`,
    other: (target: string): string => `${target} ändras.`
  },
  done: (names: string): string => `Ändrat för ${names}. Det gäller redan.`,
  independence: 'Oberoende: den som lämnar in får inte föra in beslutet',
  independenceWhy: 'Regeln hör till beslutsgången och är avslagen från början. Den visas i ärendets gång.',
  independenceOn: (chain: string, groups: string): string => `${chain}: på för ${groups}`,
  independenceNone: 'Regeln är inte på i någon beslutsgång.',
  noGroups: 'ingen grupp ännu',
  cards: 'Svar på kort i Teams',
  cardsWhy: 'Räknas bara i steg utan möte, där beslutsgången tillåter det, och för de organ som gruppen har valt. Avslaget från början.',
  cardsOn: (group: string, names: string): string => `${group}: ${names}`,
  cardsNone: 'Inga svar på kort räknas.'
};
