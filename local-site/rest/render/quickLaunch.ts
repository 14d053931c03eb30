import type { NavigationNode } from '../../storage/navigation';
import type { Call } from '../call';
import { visibleNodes } from '../navigation/visibleNodes';

interface LaunchNode {
  readonly Id: number;
  readonly Title: string;
  readonly Url: string;
  readonly IsExternal: boolean;
  readonly Children: readonly LaunchNode[];
}

/** The quick launch as the caller sees it (the form is unproven). */
export function quickLaunch(call: Call, parentId = 0): LaunchNode[] {
  return visibleNodes(call.web, 'quicklaunch', parentId, call).filter(node => node.visible).map(node => launchNode(node, call));
}

function launchNode({ id, title, url }: NavigationNode, call: Call): LaunchNode {
  return { Id: id, Title: title, Url: url, IsExternal: /^https?:/i.test(url), Children: quickLaunch(call, id) };
}
