import type { ImportColumn } from './importColumn';

/** Headings by which a column is known, in Swedish and English; without letter case, signs and what stands in brackets. */
export const headingWords: Readonly<Record<ImportColumn, readonly string[]>> = {
  group: ['grupp', 'gruppens namn', 'gruppnamn', 'rag', 'rpo', 'rsg', 'arbetsgrupp', 'programområde', 'group'],
  role: ['roll', 'roll i gruppen', 'uppdrag', 'funktion', 'role'],
  region: ['region', 'regionen', 'region eller län', 'län', 'hemregion', 'representerar', 'representerar region'],
  seatFor: ['platsen är för', 'plats för', 'för vem utanför regionen', 'seat for', 'the seat is for'],
  profession: ['profession', 'profession eller kompetens', 'yrke', 'yrkesroll', 'kompetens', 'specialitet', 'yrkeskategori'],
  votes: ['rösträtt', 'har rösträtt', 'röstberättigad', 'vote', 'has a vote'],
  required: ['platsen ska vara tillsatt', 'ska vara tillsatt', 'krävd', 'obligatorisk', 'required', 'must be filled'],
  name: ['namn', 'ledamot', 'ledamöter', 'person', 'deltagare', 'för- och efternamn', 'för och efternamn', 'name', 'member'],
  title: ['titel', 'befattning', 'tjänstetitel', 'title', 'job title'],
  organisation: ['organisation', 'arbetsplats', 'arbetsgivare', 'förvaltning', 'sjukhus', 'klinik', 'organization', 'employer'],
  email: ['e-post', 'epost', 'e-postadress', 'epostadress', 'e-post i arbetet', 'mail', 'mejl', 'mejladress', 'mailadress', 'e-mail', 'email', 'work e-mail'],
  isPublic: ['visas för alla', 'visa namnet för alla läsare', 'visas publikt', 'publik', 'offentlig', 'shown to all', 'public'],
  from: ['från', 'från och med', 'fr o m', 'from', 'startdatum', 'start', 'tillträder', 'tillträde', 'mandatperiod från', 'period från', 'fr.o.m', 'first day'],
  to: ['till', 'till och med', 't o m', 'tom', 'slutdatum', 'slut', 'mandatperiod till', 'period till', 'avgår', 't.o.m', 'until', 'last day'],
  appointedBy: ['utsedd av', 'utses av', 'utsedd', 'appointed by'],
  appointedOn: ['beslutsdatum', 'utsedd den', 'datum för beslut', 'beslutad', 'decision date', 'appointed on'],
  paragraph: ['§', 'paragraf', 'beslut §', 'paragraph', '§ i protokollet'],
  note: ['anteckning', 'anteckningar', 'kommentar', 'anmärkning', 'övrigt', 'note', 'notes', 'comment'],
  seatKey: ['platsens nyckel', 'platsnyckel', 'seat key', 'key of the seat']
};
