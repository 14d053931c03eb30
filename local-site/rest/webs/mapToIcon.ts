const ICONS: Readonly<Record<string, string>> = {
  docx: 'icdocx', doc: 'icdoc', xlsx: 'icxlsx', xls: 'icxls', pptx: 'icpptx', ppt: 'icppt', pdf: 'icpdf', txt: 'ictxt', htm: 'ichtm', html: 'ichtm', jpg: 'icjpg',
  png: 'icpng', gif: 'icgif', zip: 'iczip', xml: 'icxml', aspx: 'ichtm', css: 'iccss', js: 'icjs', csv: 'icxls'
};

/** `MapToIcon`: name of the icon of a file's kind; empty without a name. `size` 1 is the large one. */
export function mapToIcon(filename: string, size: number): string {
  if (filename === '') return '';
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase();
  const icon = ICONS[extension] ?? 'icgen';
  return size === 1 ? `lg_${icon}.png` : `${icon}.png`;
}
