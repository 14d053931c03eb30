const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const svSe = {
  heading: 'Publika sidor',
  what: 'Sidor om alla grupper, för webben: uppdrag som gäller och vem som beslutat dem, ledamöter som visas offentligt, kontaktpersoner och publicerade planer och rapporter. De skrivs på svenska, även som tabeller och data.',
  hidden: 'Ingen som är dold kommer med. Den som har slutat försvinner nästa gång sidorna skrivs. Namn som någon själv har skrivit i en löpande text står kvar där.',
  counting: 'Räknar vad som blir publikt nu …',
  nowHeading: 'Det här blir publikt nu',
  groups: (count: number): string => counted(count, 'grupp', 'grupper'),
  members: (count: number, unnamed: number): string => `${counted(count, 'plats', 'platser')} med namn${unnamed === 0 ? '' : `, ${unnamed} utan`}`,
  published: (count: number, mentioned: number): string => `${counted(count, 'plan eller rapport', 'planer och rapporter')} med text${mentioned === 0 ? '' : `. ${mentioned} till nämns bara: de är lämnade till någon men inte publicerade`}`,
  unconfirmed: (count: number): string => (count === 1 ? '1 grupp har inte bekräftat sina kontaktuppgifter' : `${count} grupper har inte bekräftat sina kontaktuppgifter`),
  never: 'Sidorna har inte skrivits till biblioteket än.',
  lastRun: (day: string, by: string): string => `Sidorna i biblioteket skrevs senast ${day} av ${by}.`,
  cut: (day: string, by: string): string => `Den senaste skrivningen, ${day} av ${by}, pågår eller avbröts. Om den avbröts: skriv sidorna igen, så blir de hela.`,
  open: 'Öppna biblioteket',
  write: 'Skriv till biblioteket',
  writing: 'Skriver …',
  zip: 'Hämta som zip',
  zipping: 'Gör zip-filen …',
  progress: (done: number, of: number): string => `${done} av ${counted(of, 'grupp', 'grupper')}`,
  done: (groups: number, written: number, removed: number): string =>
    `Klart: ${counted(groups, 'grupp', 'grupper')}. ${written === 0 ? 'Ingen fil hade ändrats' : counted(written, 'fil är ny eller ändrad', 'filer är nya eller ändrade')}${removed === 0 ? '' : `, och ${counted(removed, 'sida säger', 'sidor säger')} att gruppen inte finns längre`}.`,
  zipped: 'Zip-filen är hämtad.',
  mayNotWrite: 'Du kan hämta sidorna som zip. Till biblioteket skriver staben och de som publicerar. Om biblioteket saknas behöver en administratör uppdatera webbplatsen.',
  foreign: (file: string): string => `I biblioteket ligger ${file}, som inte är skriven härifrån. Ingenting har ändrats. Flytta filen och försök igen.`,
  meanwhile: 'Någon annan skriver sidorna just nu, eller har ändrat en av dem. Inget av det har skrivits över, men skrivningen härifrån blev inte klar. Vänta en stund och skriv sidorna igen.',
  denied: 'Sidorna görs av någon som deltar i arbetet. Läsare ser inte planer och bekräftelser, så sidorna skulle sakna dem.',
  placingHeading: 'Så kommer sidorna ut på webben',
  placing: 'SharePoint visar inte sidorna som webbsidor: den som öppnar en sida i biblioteket får den som fil. Packa upp zip-filen på er webbserver och ta bort de sidor som inte står i dess uppdrag-sidor.json, låt ett flöde hämta filerna ur biblioteket, eller kör kommandot publish med --out där webbservern finns. En grupps adress ändras aldrig.',
  file: 'sidor',
  subject: 'Publika'
};

export type PublicPagesStrings = typeof svSe;
