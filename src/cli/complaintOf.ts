import { Failure } from '../application/ports/failure';

/** What SharePoint answers where nothing is: no site at the address, or a list that is not there. */
const nothingThere = /^404 -2147024894\b/;

/** What a command says when it could not be done. */
export function complaintOf(error: unknown): string {
  if (error instanceof Failure) {
    const { lacks, detail, message } = error;
    if (lacks?.kind === 'list' && lacks.name !== '') return message;
    if (lacks?.kind === 'site' || nothingThere.test(detail)) {
      return `Det finns ingen webbplats på adressen, eller så saknar den något som kommandot läser. Kontrollera --site. (${message}) / There is no site at the address, or it lacks something that the command reads. Check --site. (${message})`;
    }
  }
  return error instanceof Error ? error.message : String(error);
}
