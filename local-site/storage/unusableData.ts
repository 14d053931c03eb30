/** Data the site will not touch. The message names them, and says in Swedish and English what to do. */
export class UnusableData extends Error {}

const RESCUE = ['Återställ en kopia av filen, välj en annan mapp med --data, eller börja om med --reset.', 'Restore a copy of the file, choose another folder with --data, or begin anew with --reset.'];

const sentence = (swedish: string, english: string): UnusableData => new UnusableData(`${swedish}\n${english}`);
const rescuable = (swedish: string, english: string): UnusableData => sentence(`${swedish} ${RESCUE[0]}`, `${english} ${RESCUE[1]}`);

export const unusable = {
  inUse: (folder: string) =>
    sentence(`Datamappen ${folder} används av en annan process. Stäng den, eller välj en annan mapp med --data.`, `The data folder ${folder} is in use by another process. Stop that one, or choose another folder with --data.`),
  folder: (folder: string) =>
    sentence(`Datamappen ${folder} får eller kan inte användas. Välj en annan med --data.`, `The data folder ${folder} may not or cannot be used. Choose another with --data.`),
  file: (file: string) =>
    sentence(`Filen ${file} får eller kan inte användas. Ge rätt till den, eller välj en annan mapp med --data.`, `The file ${file} may not or cannot be used. Give the right to it, or choose another folder with --data.`),
  damaged: (file: string) => rescuable(`Filen ${file} är skadad.`, `The file ${file} is damaged.`),
  missing: (file: string) => rescuable(`Filen ${file} saknas, men dess logg finns kvar.`, `The file ${file} is missing, though its log is there.`),
  foreign: (file: string) => rescuable(`Filen ${file} är inte den här webbplatsens.`, `The file ${file} is none of this site's.`),
  newer: (file: string) =>
    rescuable(`Filen ${file} är skriven av en nyare version av webbplatsen. Uppdatera webbplatsen, eller:`, `The file ${file} was written by a newer version of the site. Update the site, or:`)
};
