import { translations } from '../language/translations';
import { svSe } from './svSe';

export const editorStrings = translations('editor', svSe);
