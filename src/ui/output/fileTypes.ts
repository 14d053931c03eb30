/** Media types of the files the product gives away. */
export const fileTypes = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  page: 'text/html;charset=utf-8',
  pdf: 'application/pdf',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  archive: 'application/zip'
} as const;
