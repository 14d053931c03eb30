import { measurement, type Measurement } from '../measurement';
import { median } from '../median';
import { englishWords } from './englishWords';
import type { FirstPaint } from './firstPaint';
import type { Paints } from './paintsOf';

/** Kilobytes of the solution's own scripts. */
const SCRIPTS = 140;
/** Requests of any view, and of one that reads what grows with the country. */
const REQUESTS = 2;
const REQUESTS_OF_LARGE = 3;
const MEGABYTES = 150;
/** Milliseconds until a view is useful on the small demo. */
const TIME = 3000;
/** What the country may take, against the small demo. */
const TIMES = 1.5;

const medianOf = (paints: readonly FirstPaint[], figure: (paint: FirstPaint) => number): number => median(paints.map(figure));
const mostOf = (paints: readonly FirstPaint[], figure: (paint: FirstPaint) => number): number => Math.max(...paints.map(figure));

const wall = (paint: FirstPaint): number => paint.wall;
const cpu = ({ pageCpu, siteCpu }: FirstPaint): number => pageCpu + siteCpu;
const heap = (paint: FirstPaint): number => paint.heap;
const requests = (paint: FirstPaint): number => paint.requests;
const scripts = (paint: FirstPaint): number => Object.values(paint.scripts).reduce((total, size) => total + size, 0);
const inEnglish = (paint: FirstPaint): number => scripts(paint) + englishWords(Object.keys(paint.scripts));

/** @param isLarge true for a view that reads what grows with the country */
export function rowsOfPaints(name: string, { small, national }: Paints, isLarge: boolean): readonly Measurement[] {
  const row = (what: string, paints: readonly FirstPaint[], figure: typeof wall, target: number | null = null): Measurement =>
    measurement(`${name}: ${what}`, medianOf(paints, figure), 'ms', target);
  const times = (what: string, figure: typeof wall, target: number | null): Measurement =>
    measurement(`${name}: landet mot liten demo, ${what}`, medianOf(national, figure) / medianOf(small, figure), 'ggr', target);
  return [
    measurement(`${name}: skript till första användbara bild`, mostOf(small, scripts), 'kB', SCRIPTS),
    measurement(`${name}: det och sidans React`, mostOf(small, (paint) => scripts(paint) + paint.react), 'kB', null),
    measurement(`${name}: skript på en sida på engelska`, mostOf(small, inEnglish), 'kB', SCRIPTS),
    measurement(`${name}: anrop till första användbara bild`, mostOf(small, requests), 'st', REQUESTS),
    row('första användbara bild', small, wall, TIME),
    row('första användbara bild, CPU', small, cpu),
    measurement(`${name}, landet: anrop till första användbara bild`, mostOf(national, requests), 'st', isLarge ? REQUESTS_OF_LARGE : REQUESTS),
    row('landet: första användbara bild', national, wall),
    row('landet: första användbara bild, CPU', national, cpu),
    times('tid', wall, isLarge ? TIMES : null),
    times('CPU', cpu, null),
    measurement(`${name}, landet: minne när allt är läst`, mostOf(national, heap), 'MB', isLarge ? MEGABYTES : null)
  ];
}
