import { join } from 'node:path';
import { connect } from '../../local-site/storage/connect';
import { offeredDemoData } from '../site/demoData';

/** What somebody has written in the demo, however deep it lies in what is stored: all of it is content. */
export function storedTexts(): ReadonlySet<string> {
  const folder = offeredDemoData();
  if (folder === undefined) throw new Error('The demo is made before the tests run; see demoBefore.ts.');
  const stored = connect(join(folder, 'site.sqlite'), { readOnly: true });
  const texts = new Set<string>();
  const take = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(take);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
    else if (typeof value === 'string') {
      const inner = /^[[{"]/.test(value) ? parsed(value) : undefined;
      if (inner === undefined) texts.add(value.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim());
      else take(inner);
    }
  };
  for (const table of ['webs', 'principals', 'lists', 'items']) stored.prepare(`SELECT * FROM ${table}`).all().forEach(take);
  stored.close();
  return texts;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
