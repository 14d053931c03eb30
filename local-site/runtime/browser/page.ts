/** First script of a page: everything that need not wait for SPFx. */
import { readCanvas } from '../canvas/readCanvas';
import { canvasElementId } from '../pages/pageData';
import { accountChoices } from './accountChoices';
import { disclosures } from './disclosures';
import { fluentSettings } from './fluentSettings';
import { readPageData } from './readPageData';
import { renderCanvas } from './renderCanvas';

const data = readPageData();
fluentSettings(data);
disclosures();
accountChoices();
const element = document.getElementById(canvasElementId);
if (element) renderCanvas(element, readCanvas(data.page.canvasContent));
