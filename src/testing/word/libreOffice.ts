import { convertByLibreOffice } from './convertByLibreOffice';
import { installedProgram } from './installedProgram';

/** How LibreOffice is called on this machine; null where it is not installed. */
export const libreOffice = (): Promise<string | null> => installedProgram(['soffice', 'libreoffice']);

/**
 * What LibreOffice reads in Word files, as text.
 * @param files contents by name without extension
 */
export async function readByLibreOffice(program: string, files: Readonly<Record<string, Uint8Array>>): Promise<Readonly<Record<string, string>>> {
  const named = Object.fromEntries(Object.entries(files).map(([name, content]) => [`${name}.docx`, content]));
  const converted = await convertByLibreOffice(program, 'txt:Text (encoded):UTF8', named);
  return Object.fromEntries(Object.entries(converted).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]));
}
