const item = (text: string, place: 'First' | 'Middle' | 'Last'): string => `
<p class=MsoListParagraphCxSp${place} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

/** A list of three points as Word 365 puts it on the clipboard. */
export const wordList = {
  plain: [
    '·\tFölja väntetider & resultat',
    '·\tSprida kunskap till primärvården',
    '·\tOrdna en utbildningsdag',
    ''
  ].join('\r\n'),
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @list l0 {mso-list-id:1; mso-list-type:hybrid;} p.MsoListParagraph {margin:0cm;} --></style></head>
<body lang=SV style='tab-interval:65.2pt'><!--StartFragment-->
${item('Följa väntetider &amp; resultat', 'First')}
${item('Sprida <b>kunskap</b> till\nprimärvården', 'Middle')}
${item('Ordna en utbildningsdag', 'Last')}
<!--EndFragment--></body></html>`
};
