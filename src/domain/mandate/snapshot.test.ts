import fc from 'fast-check';
import { barnonkologiAnswers, barnonkologiVariables } from '../../templates/fixtures/barnonkologi';
import { canonicalize } from './canonicalize';
import { createSnapshot } from './createSnapshot';
import { hashText } from './hashText';
import type { MandateDraft } from './mandate';
import { readSnapshot } from './readSnapshot';
import { templateOf } from '../../templates/templates';

const sydostraRagVersion1 = templateOf('sydostra-rag', 1);
const sydostraRagVersion2 = templateOf('sydostra-rag', 2);

const draft: MandateDraft = {
  key: 'm1',
  groupKey: 'rag-barnonkologi',
  template: { family: 'sydostra-rag', version: 1 },
  variables: barnonkologiVariables,
  answers: barnonkologiAnswers
};
const withReport = (text: string): MandateDraft => ({
  ...draft,
  answers: { ...barnonkologiAnswers, rapportering: { kind: 'paragraphs', text } }
});

describe('the canonical form', () => {
  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }), (content) => {
        const reversed = Object.fromEntries(Object.entries(content).reverse());
        expect(canonicalize(reversed)).toBe(canonicalize(content));
      })
    );
  });

  it('is the same whichever form its letters have', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('å', 'ä', 'ö', 'é', 'ü', 'a', ' ')), (letters) => {
        const text = letters.join('');
        expect(canonicalize({ text: text.normalize('NFD') })).toBe(canonicalize({ text: text.normalize('NFC') }));
      })
    );
  });

  it('reads back to the same form', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const canonical = canonicalize({ value });
        expect(canonicalize(JSON.parse(canonical) as object)).toBe(canonical);
      })
    );
  });

  it('sorts keys and writes no space, as RFC 8785 says', () => {
    expect(canonicalize({ b: 'å\n', a: ['x', null, true] })).toBe('{"a":["x",null,true],"b":"å\\n"}');
  });
});

describe('the hash of a text', () => {
  it('is SHA-256 of its UTF-8', () => {
    expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashText('å')).not.toBe(hashText('a'));
  });
});

describe('a snapshot', () => {
  const snapshot = createSnapshot(sydostraRagVersion1, draft, '');

  it('holds the whole text and reads back as it was frozen', () => {
    expect(readSnapshot(snapshot.canonical)).toEqual(snapshot.content);
    expect(snapshot.content.document.sections).toHaveLength(10);
    expect(snapshot.hash).toBe(hashText(snapshot.canonical));
  });

  it('holds no number: all that is hashed is text', () => {
    expect(snapshot.canonical).not.toMatch(/:-?\d/);
    expect(snapshot.content.template.version).toBe('1');
  });

  it('is the same for the same text, and another for another text or another snapshot before', () => {
    expect(createSnapshot(sydostraRagVersion1, { ...draft }, '')).toEqual(snapshot);
    expect(createSnapshot(sydostraRagVersion1, withReport('Å'), '').key).toBe(
      createSnapshot(sydostraRagVersion1, withReport('A\u030A\u0000'), '').key
    );
    expect(createSnapshot(sydostraRagVersion1, withReport('Annat.'), '').key).not.toBe(snapshot.key);
    expect(createSnapshot(sydostraRagVersion1, draft, snapshot.hash).key).not.toBe(snapshot.key);
  });

  it('holds the cleaned text', () => {
    const { document } = createSnapshot(sydostraRagVersion1, withReport('a\u0000\u202Eb'), '').content;
    expect(document.sections.find((section) => section.key === 'rapportering')?.blocks).toEqual([
      { kind: 'paragraph', text: 'ab', source: 'rapportering' }
    ]);
  });

  it('is not made with another version of the template than the draft has', () => {
    expect(() => createSnapshot(sydostraRagVersion2, draft, '')).toThrow('version 1, not on sydostra-rag version 2');
  });
});

describe('reading a snapshot', () => {
  const { content } = createSnapshot(sydostraRagVersion1, draft, '');
  const reading = (change: object) => () => readSnapshot(JSON.stringify({ ...content, ...change }));

  it('ignores what it does not know, and does without answers', () => {
    expect(reading({ addedLater: 1 })()).toEqual(content);
    expect(reading({ answers: undefined })()).toEqual({ ...content, answers: {} });
  });

  it.each([
    ['no JSON', () => readSnapshot('{'), 'it is no JSON'],
    ['a list', () => readSnapshot('[]'), 'the snapshot is not an object'],
    ['another format', reading({ format: 'x' }), 'its format is x'],
    ['no document', reading({ document: undefined }), 'document is not an object'],
    ['a heading that is no text', reading({ document: { title: 'T', sections: [{ key: 'a', heading: 1 }] } }), 'document.sections[0].heading is not a text'],
    ['a block of an unknown kind', reading({ document: { title: 'T', sections: [{ key: 'a', heading: 'H', blocks: [{ kind: 'video' }] }] } }), 'unknown kind video']
  ])('refuses %s and says where', (_what, read, message) => {
    expect(read).toThrow(message);
  });
});
