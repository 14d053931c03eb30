import fc from 'fast-check';
import { linesFromHtml } from './linesFromHtml';
import { linesFromPaste } from './linesFromPaste';

describe('a pasted text', () => {
  it.each(['·', '•', '-', '–', 'o', '1.', '12)', 'a)', '*', '\uF0B7', '·\t', '1.\t'])(
    'becomes points without the sign %j before each',
    (sign) => {
      expect(linesFromPaste(`${sign} Följa upp\r\n\t${sign} Sprida kunskap\r\n`)).toEqual(['Följa upp', 'Sprida kunskap']);
    }
  );

  it.each(['-5 grader ute', '1.5 tjänst', 'o-hälsa', 'ordförande', 'A-läkemedel', '2026 års plan'])(
    'keeps %j, which begins with no sign',
    (line) => {
      expect(linesFromPaste(line)).toEqual([line]);
    }
  );

  it('loses empty lines, lone signs and doubled white space', () => {
    expect(linesFromPaste('a\n\n · \n\u00A0\nb  c\td')).toEqual(['a', 'b c d']);
  });

  it('keeps markup as the text it is, emoji and foreign names', () => {
    expect(linesFromPaste('<script>alert(1)</script>\n👩‍⚕️ möts\nدکتر\u200F')).toEqual([
      '<script>alert(1)</script>',
      '👩‍⚕️ möts',
      'دکتر\u200F'
    ]);
  });

  it('gives lines with neither line ends nor white space around, and loses no word', () => {
    const words = fc.stringMatching(/^[a-zåäö]{2,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\v'), (lines, end) => {
        expect(linesFromPaste(lines.map((line) => line.join('  ')).join(end))).toEqual(lines.map((line) => line.join(' ')));
      })
    );
  });
});

describe('pasted HTML', () => {
  it('of a list in Word becomes its points', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoListParagraph {margin:0}</style></head><body>
<!--StartFragment--><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>F&ouml;lja upp <b>regionernas</b>
resultat<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast><![if !supportLists]>2.<span>&nbsp;&nbsp; </span><![endif]>Sprida kunskap &amp; stöd<o:p></o:p></p><!--EndFragment--></body></html>`;
    expect(linesFromHtml(word)).toEqual(['Följa upp regionernas resultat', 'Sprida kunskap & stöd']);
  });

  it('of a web page becomes a line per point, paragraph and line break', () => {
    expect(linesFromHtml('<ul><li>Ett<li>Två</ul><p>Tre<br>Fyra</p><div>Fem <i>och</i> sex</div>')).toEqual([
      'Ett',
      'Två',
      'Tre',
      'Fyra',
      'Fem och sex'
    ]);
  });

  it('leaves nothing of scripts, handlers and comments', () => {
    expect(
      linesFromHtml('<p onclick="alert(1)">Ett</p><script>alert("<p>två</p>")</script><!-- tre --><img src=x onerror=alert(4)>')
    ).toEqual(['Ett']);
    expect(linesFromHtml('Ett<script>alert(1)')).toEqual(['Ett']);
  });

  it('shows markup that was written as text', () => {
    expect(linesFromHtml('<p>&lt;script&gt; är text, &#229; och &#xE4; med</p>')).toEqual(['<script> är text, å och ä med']);
  });

  it('of any kind ends in clean lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        for (const line of linesFromHtml(html)) {
          expect(line).toBe(line.trim());
          expect(line).not.toContain('\n');
        }
      })
    );
  });
});
