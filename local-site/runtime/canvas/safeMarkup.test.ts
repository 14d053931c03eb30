/** @jest-environment jsdom */
import { safeMarkup } from './safeMarkup';

function cleaned(markup: string): string {
  const element = document.createElement('div');
  element.append(safeMarkup(markup, document));
  return element.innerHTML;
}

describe('the text of a page', () => {
  it('keeps its paragraphs, lists, tables and links', () => {
    const markup = '<h2>Rubrik</h2><p>En <strong>fet</strong> <a href="/sites/x">länk</a></p><ul><li>punkt</li></ul>';
    expect(cleaned(markup)).toBe(markup);
  });

  it.each([
    ['<p>a<script>alert(1)</script></p>', '<p>a</p>'],
    ['<p onclick="alert(1)" style="x">a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href=" java&#10;script:alert(1)">a</a>', '<a>a</a>'],
    ['<img src=x onerror=alert(1)>text', 'text'],
    ['<svg><a href="javascript:alert(1)">a</a></svg>b', 'b'],
    ['<form action="/x"><p>inne</p></form>b', 'b'],
    ['<custom-element><p>inne</p></custom-element>', '<p>inne</p>'],
  ])('cannot do harm: %s', (markup, expected) => {
    expect(cleaned(markup)).toBe(expected);
  });
});
