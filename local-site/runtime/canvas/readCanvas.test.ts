import fc from 'fast-check';
import type { StoredControl } from './canvas';
import { controlsOf } from './controlsOf';
import { readCanvas } from './readCanvas';
import { writeCanvas } from './writeCanvas';

const control = (id: string, zoneIndex: number, sectionIndex: number, controlIndex: number): StoredControl => ({
  controlType: 3,
  id,
  position: { zoneIndex, sectionIndex, sectionFactor: 6, controlIndex, layoutIndex: 1 },
});

describe('a stored page', () => {
  it('is read section by section, column by column, whatever order it is stored in', () => {
    const stored = [control('d', 2, 1, 1), control('c', 1, 2, 1), control('b', 1, 1, 2), control('a', 1, 1, 1)];
    const canvas = readCanvas(JSON.stringify(stored));
    expect(canvas.sections.map(({ columns }) => columns.map(({ controls }) => controls.map(({ id }) => id)))).toEqual([
      [['a', 'b'], ['c']],
      [['d']],
    ]);
  });

  it('keeps empty columns, the section’s background and what has no place', () => {
    const empty = { controlType: 0, position: { zoneIndex: 1, sectionIndex: 2, sectionFactor: 4 }, emphasis: { zoneEmphasis: 2 } };
    const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true } };
    const canvas = readCanvas(JSON.stringify([control('a', 1, 1, 1), empty, settings]));
    expect(canvas.sections[0].emphasis).toBe(2);
    expect(canvas.sections[0].columns.map(({ controls }) => controls.length)).toEqual([1, 0]);
    const written = JSON.parse(writeCanvas(canvas)) as readonly object[];
    expect(written).toContainEqual(empty);
    expect(written).toContainEqual(settings);
  });

  it('is an empty page when it is damaged', () => {
    for (const text of ['', '{', 'null', '{"a":1}', '[null,1]']) {
      expect(readCanvas(text)).toEqual({ sections: [], placeless: [] });
    }
  });

  it('loses and doubles nothing when it is written and read again', () => {
    const position = fc.record({ zoneIndex: fc.integer({ min: 1, max: 4 }), sectionIndex: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), (positions) => {
        const stored = positions.map(({ zoneIndex, sectionIndex }, index) => ({
          ...control(`c${index}`, zoneIndex, sectionIndex, index + 1),
          webPartData: { properties: { index } },
        }));
        const once = readCanvas(JSON.stringify(stored));
        const again = readCanvas(writeCanvas(once));
        const ids = controlsOf(again).map(({ id }) => id);
        expect(ids).toEqual(controlsOf(once).map(({ id }) => id));
        expect([...ids].sort()).toEqual(stored.map(({ id }) => id).sort());
        expect(writeCanvas(again)).toBe(writeCanvas(once));
      }),
    );
  });
});
