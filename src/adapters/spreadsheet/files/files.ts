export { csvText } from './csvText';
export { readTable } from './readTable';
export { workbook } from './workbook';
