import { defaultFollowupSettings } from './followupSettings';
import { readFollowupSettings } from './readFollowupSettings';

describe('stored settings of the follow-up', () => {
  it.each([
    ['nothing', '', defaultFollowupSettings],
    ['something spoilt', '{"contactMonths":', defaultFollowupSettings],
    ['no object', 'null', defaultFollowupSettings],
    ['a number out of bounds', '{"contactTimesAYear":0}', defaultFollowupSettings],
    ['a text for a number', '{"contactMonths":"6"}', defaultFollowupSettings],
    ['a part', '{"contactMonths":6}', { ...defaultFollowupSettings, contactMonths: 6 }],
    ['what is unknown', '{"contactMonths":6,"other":1}', { ...defaultFollowupSettings, contactMonths: 6 }]
  ])('are read from %s', (_what, json, settings) => {
    expect(readFollowupSettings(json)).toEqual(settings);
  });
});
