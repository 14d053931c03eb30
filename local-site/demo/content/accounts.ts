/** A person with an account on the demo site. All names are invented. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly department: string;
}

const account = (login: string, name: string, jobTitle: string, department: string): DemoAccount => ({
  login: `${login}@uppdrag.example`,
  name,
  jobTitle,
  department,
});

export const demoAccounts = {
  administrator: account('admin', 'Alva Exempelsson', 'Administratör', 'Regionsjukvårdsledningens stab'),
  staff: account('staben', 'Stina Låtsasdotter', 'Sekreterare i staben', 'Regionsjukvårdsledningens stab'),
  processSupport: account('processtod', 'Per Påhittsson', 'Processtöd', 'RPO Barn och ungdomars hälsa'),
  convener: account('sammankallande', 'Karin Fiktivström', 'Sammankallande', 'RAG Barnonkologi och hematologi'),
  otherConvener: account('sammankallande2', 'Omar Sagolind', 'Sammankallande', 'RAG Barndiabetes'),
  recorder: account('beslut', 'Rolf Protokollsson', 'Sekreterare, för in beslut', 'RPO Barn och ungdomars hälsa'),
  substitute: account('vikarie', 'Vera Inhoppare', 'Sekreterare, vikarie', 'RPO Barn och ungdomars hälsa'),
  formerSubstitute: account('vikarie.forra', 'Folke Dåvarande', 'Sekreterare, tidigare vikarie', 'RPO Barn och ungdomars hälsa'),
  publisher: account('publicering', 'Petra Tryckfrisk', 'Kommunikatör, publicerar', 'Regionsjukvårdsledningens stab'),
  nominatorJonkoping: account('nominering.jonkoping', 'Nanna Förslagsdotter', 'Nominerar och bedömer jäv', 'Region Jönköpings län'),
  nominatorKalmar: account('nominering.kalmar', 'Knut Namngivarsson', 'Nominerar', 'Region Kalmar län'),
  judgeKalmar: account('jav.kalmar', 'Judit Opartiskman', 'Bedömer jäv', 'Region Kalmar län'),
  nominatorOstergotland: account('nominering.ostergotland', 'Olga Kandidatlund', 'Nominerar och bedömer jäv', 'Region Östergötland'),
  flows: account('floden', 'Flödeskontot', 'Tjänstekonto för flöden', 'Regionsjukvårdsledningens stab'),
  readerJonkoping: account('lasare.jonkoping', 'Jon Låtsberg', 'Läsare', 'Region Jönköpings län'),
  readerKalmar: account('lasare.kalmar', 'Kalla Diktner', 'Läsare', 'Region Kalmar län'),
  readerOstergotland: account('lasare.ostergotland', 'Östen Hittepålund', 'Läsare', 'Region Östergötland'),
  guest: account('gun.gastberg_kommun.example#ext#', 'Gun Gästberg', 'Gäst, läsare', 'En kommun i sjukvårdsregionen'),
  intranetEditorKalmar: account('redaktor.kalmar', 'Rut Sidomakare', 'Redaktör för intranätet', 'Region Kalmar län'),
  intranetReaderKalmar: account('intranat.kalmar', 'Ina Utomstående', 'Medarbetare, läser bara intranätet', 'Region Kalmar län'),
} as const;
