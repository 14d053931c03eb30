/* A web part in the form the SPFx build gives one, written by hand: it tells what the runtime gives it. */
define(
  '0f1e2d3c-4b5a-4697-8877-665544332211_1.0.0',
  [
    '@microsoft/sp-webpart-base',
    '@microsoft/sp-property-pane',
    '@microsoft/sp-component-base',
    '@microsoft/sp-core-library',
    '@microsoft/sp-http-base',
    '@microsoft/sp-page-context',
    '@microsoft/sp-dialog',
    'react',
    'react-dom'
  ],
  (webPartBase, propertyPane, componentBase, core, http, page, dialog, React, ReactDom) => {
    class ProbeWebPart extends webPartBase.BaseClientSideWebPart {
      async onInit() {
        this.theme = this.context.serviceScope.consume(componentBase.ThemeProvider.serviceKey).tryGetTheme();
      }

      facts() {
        const { pageContext, sdks } = this.context;
        return {
          properties: this.properties,
          displayMode: this.displayMode,
          environment: core.Environment.type,
          culture: pageContext.cultureInfo.currentUICultureName,
          webTitle: pageContext.web.title,
          user: pageContext.user.loginName,
          mayEditItems: pageContext.web.permissions.hasPermission(page.SPPermission.editListItems),
          pageItemId: pageContext.listItem && pageContext.listItem.id,
          background: this.theme.semanticColors.bodyBackground,
          isInverted: this.theme.isInverted,
          teams: sdks.microsoftTeams && sdks.microsoftTeams.context,
          react: React.version
        };
      }

      render() {
        const ask = () => dialog.Dialog.alert('Hej från sonden');
        const post = async () => {
          const answer = await this.context.spHttpClient.post(
            `${this.context.pageContext.web.absoluteUrl}/_api/web/probe`,
            http.SPHttpClient.configurations.v1,
            { body: '{}' }
          );
          document.title = `answered ${answer.status}`;
        };
        ReactDom.render(
          React.createElement(
            'div',
            null,
            React.createElement('pre', { className: 'probe-facts', style: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } }, JSON.stringify(this.facts())),
            React.createElement('button', { type: 'button', onClick: ask }, 'Visa dialog'),
            React.createElement('button', { type: 'button', onClick: post }, 'Skriv')
          ),
          this.domElement
        );
      }

      onThemeChanged(theme) {
        this.theme = theme;
      }

      onDispose() {
        ReactDom.unmountComponentAtNode(this.domElement);
      }

      getPropertyPaneConfiguration() {
        const options = [
          { key: 'a', text: 'Alfa' },
          { key: 'b', text: 'Beta' }
        ];
        return {
          pages: [
            {
              header: { description: 'Sondens egenskaper' },
              groups: [
                {
                  groupName: 'Allt som finns',
                  groupFields: [
                    propertyPane.PropertyPaneTextField('text', { label: 'Text' }),
                    propertyPane.PropertyPaneToggle('on', { label: 'Påslagen', onText: 'På', offText: 'Av' }),
                    propertyPane.PropertyPaneDropdown('choice', { label: 'Val', options }),
                    propertyPane.PropertyPaneCheckbox('ticked', { text: 'Kryss' }),
                    propertyPane.PropertyPaneChoiceGroup('group', { label: 'Grupp', options }),
                    propertyPane.PropertyPaneSlider('slide', { label: 'Reglage', min: 0, max: 10 }),
                    propertyPane.PropertyPaneLink('link', { text: 'Länk', href: '#' }),
                    propertyPane.PropertyPaneButton('press', { text: 'Knapp', onClick: () => 'pressed' }),
                    propertyPane.PropertyPaneHorizontalRule()
                  ]
                }
              ]
            }
          ]
        };
      }
    }
    return { default: ProbeWebPart };
  }
);
