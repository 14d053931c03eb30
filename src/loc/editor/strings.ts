import type { Translations } from '../shared/language';
import { enUs } from './enUs';
import { svSe } from './svSe';
import type { EditorStrings } from './svSe';

export const editorStrings: Translations<EditorStrings> = { 'sv-SE': svSe, 'en-US': enUs };
