import { embeddedJson } from './embeddedJson';
import { html } from './html';
import { initials } from './initials';

describe('text on a page', () => {
  it('is never markup, in content or attributes', () => {
    expect(html`<a title="${'"><script>'}">${"<b>'&'</b>"}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;&#39;&lt;/b&gt;</a>',
    );
  });

  it('nests and leaves out what is not there', () => {
    expect(html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${undefined}${false}</ul>`.markup).toBe(
      '<ul><li>a</li><li>b</li></ul>',
    );
  });

  it('cannot end the element that holds the page’s data', () => {
    const { markup } = embeddedJson('data', { title: '</script><script>alert(1)</script>' });
    expect(markup.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(markup.slice(markup.indexOf('{'), markup.lastIndexOf('}') + 1))).toEqual({
      title: '</script><script>alert(1)</script>',
    });
  });
});

describe('a person without a picture', () => {
  it.each([
    ['Anna Åberg', 'AÅ'],
    ['Sara Lind Holm', 'SH'],
    ['admin', 'A'],
    ['', ''],
  ])('%s is shown as %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
