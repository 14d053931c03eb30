import type { RoundFacts } from './roundFacts';

/**
 * What the archive holds and how anybody verifies it, without the product. In Swedish, as the documents of an archive
 * are.
 */
export function readmeText(newest: RoundFacts | undefined): string {
  const about = newest ? `${newest.title || newest.group} (${newest.mandateKey})` : 'ärendet';
  return `Export av ärende: ${about}

INNEHÅLL

dokument/        Det publicerade dokumentet som det ligger i biblioteket (Word, och PDF om platsen gör sådana).
text/            Texten i varje underlag, exakt den som beslutet gäller. En fil för varje underlag.
metadata.csv     Ärendets omgångar: titel, beslut, datum, paragraf, diarienummer, kontrollsummor.
metadata.json    Samma uppgifter för program.
handelser.txt    Vad som hänt i ärendet, i ord. Samma i handelser.html.
handelser.json   Samma för program, även poster som inte räknats och varför.
arendelogg.json  Posterna i ärendeloggen med kontrollsummor, och den beslutsgång som gällde.
bemanning/       Vilka som satt i gruppen när uppdraget publicerades.
SHA256SUMS       Kontrollsumma (SHA-256) för varje fil ovan.

SÅ KONTROLLERAR DU

1. Filerna är oförändrade sedan exporten.
   Linux och Mac:  sha256sum -c SHA256SUMS   (på Mac: shasum -a 256 -c SHA256SUMS)
   Windows:        Get-FileHash FILNAMN     och jämför med raden i SHA256SUMS.

2. Texten är den som beslutades.
   Kontrollsumman (SHA-256) för en fil i text/ ska vara den som står som
   "Underlagets kontrollsumma" i metadata.csv, i dokumentets bilaga och i beslutsposten i arendelogg.json.
   Filen är kanonisk JSON (RFC 8785) i UTF-8 utan radslut. Öppna och spara den inte: då kan den ändras.

3. Posterna i ärendeloggen är oförändrade.
   För varje post är ownHash SHA-256 av den kanoniska JSON-texten (RFC 8785) av objektet
   {"folder", "previousHash", "record", "recordKey"} med postens egna värden.
   previousHash är ownHash för den post som räknades närmast före, när posten skrevs.
   En post räknas bara i den mapp (folder) där den som beslutar får lägga till poster:
   bodies/ORGAN för beslut och upphävande, groups/GRUPP för inlämning, publication för publicering.

4. Dokumentet är det som publicerades.
   "Dokumentets kontrollsumma" är SHA-256 av texten i Word-filen: ett stycke på varje rad, i Unicode-formen NFC,
   med flera blanksteg i följd räknade som ett och tomma stycken borttagna. SharePoint kan skriva om filen,
   men inte texten.
`;
}
