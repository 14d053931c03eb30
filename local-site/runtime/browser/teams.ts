/** The stand-in for the Teams client: answers what teams-js in the frame asks. */
import { teamsFrameDataElementId, teamsFrameName, teamsThemeId, type TeamsFrameData } from '../pages/teamsFrame';
import { takeAppearance } from './takeAppearance';

interface TeamsRequest {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func?: string;
}

/** What the host says it can do: enough for content pages, nothing that would need Teams itself. */
const runtimeConfiguration = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: { pages: { config: {} } },
});

const data = JSON.parse(document.getElementById(teamsFrameDataElementId)?.textContent ?? '{}') as TeamsFrameData;
const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${teamsFrameName}"]`);

const answers: Readonly<Record<string, readonly unknown[]>> = {
  initialize: ['content', 'web', runtimeConfiguration, '2.0.1'],
  getContext: [data.context],
};

window.addEventListener('message', ({ source, origin, data: message }: MessageEvent<TeamsRequest>) => {
  if (origin !== window.location.origin || source !== frame?.contentWindow) return;
  const args = answers[message.func ?? ''];
  if (args === undefined) return;
  frame?.contentWindow?.postMessage({ id: message.id, uuidAsString: message.uuidAsString, args }, origin);
});
const theme = document.querySelector<HTMLSelectElement>(`#${teamsThemeId}`);
theme?.addEventListener('change', () => {
  void takeAppearance(theme.value);
  frame?.contentWindow?.postMessage({ func: 'themeChange', args: [theme.value] }, window.location.origin);
});

// Only now, so that no question comes before there is someone to answer it.
if (frame) frame.src = frame.dataset.address ?? '';
