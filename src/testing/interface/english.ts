import { everyAreaInEnglish } from '../../loc/language/everyAreaInEnglish';
import { learnEnglish } from '../../loc/language/learnEnglish';

// Imported by tests that look at the interface in English: a web part loads its texts before it shows anything.
learnEnglish(everyAreaInEnglish);
