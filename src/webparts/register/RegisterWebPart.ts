import type { Setting } from '../Setting';
import { ViewWebPart } from '../ViewWebPart';
import type { EnglishModule } from '../ViewWebPart';

/** Every group and mandate the person may see, searched, narrowed, as list or tree, and section by section. */
export default class RegisterWebPart extends ViewWebPart<object> {
  protected override readonly settings: readonly Setting[] = ['groupRoomPage', 'editorPage', 'decisionsPage'];

  protected override english(): Promise<EnglishModule> {
    return import(/* webpackChunkName: 'register-english' */ './english');
  }

  protected override async view(): Promise<JSX.Element> {
    const [{ createElement }, { Register }] = await Promise.all([
      import(/* webpackChunkName: 'react' */ 'react'),
      import(/* webpackChunkName: 'register-view' */ '../../ui/register/Register')
    ]);
    return createElement(Register, { isAlone: this.context.sdks.microsoftTeams !== undefined });
  }
}
