import type { ConnectionReference } from '../definitions/connectionReferences';
import type { EnvironmentVariable } from '../definitions/environmentVariables';
import type { ShippedFlow } from '../definitions/shippedFlows';
import type { FlowSolution } from '../definitions/solutions';

/** Version of the solution; a higher one updates an earlier import. */
const version = '1.0.0.0';
/** English is there in every environment; the texts are Swedish all the same. */
const language = 1033;

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const schemaInstance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

/** `Workflows/<Name>-<GUID>.json`, with the id in capitals as exports have it. */
export const flowFileName = ({ name, id }: ShippedFlow): string => `Workflows/${name}-${id.toUpperCase()}.json`;

/** Shipped as drafts: whoever imports them turns them on. */
const workflowXml = (flow: ShippedFlow): string => `    <Workflow WorkflowId="{${flow.id}}" Name="${escapeXml(flow.title)}">
      <JsonFileName>/${flowFileName(flow)}</JsonFileName>
      <Type>1</Type>
      <Subprocess>0</Subprocess>
      <Category>5</Category>
      <Mode>0</Mode>
      <Scope>4</Scope>
      <OnDemand>0</OnDemand>
      <TriggerOnCreate>0</TriggerOnCreate>
      <TriggerOnDelete>0</TriggerOnDelete>
      <AsyncAutodelete>0</AsyncAutodelete>
      <SyncWorkflowLogOnFailure>0</SyncWorkflowLogOnFailure>
      <StateCode>0</StateCode>
      <StatusCode>1</StatusCode>
      <RunAs>1</RunAs>
      <IsTransacted>1</IsTransacted>
      <IntroducedVersion>${version}</IntroducedVersion>
      <IsCustomizable>1</IsCustomizable>
      <BusinessProcessType>0</BusinessProcessType>
      <IsCustomProcessingStepAllowedForOtherPublishers>1</IsCustomProcessingStepAllowedForOtherPublishers>
      <PrimaryEntity>none</PrimaryEntity>
      <LocalizedNames>
        <LocalizedName languagecode="${language}" description="${escapeXml(flow.title)}" />
      </LocalizedNames>
    </Workflow>`;

const referenceXml = ({ api, logicalName, displayName }: ConnectionReference): string => `    <connectionreference connectionreferencelogicalname="${logicalName}">
      <connectionreferencedisplayname>${escapeXml(displayName)}</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/${api}</connectorid>
      <iscustomizable>1</iscustomizable>
      <statecode>0</statecode>
      <statuscode>1</statuscode>
    </connectionreference>`;

const customizations = ({ flows, setUp }: FlowSolution): string => `${declaration}<ImportExportXml ${schemaInstance}>
  <Entities />
  <Roles />
  <Workflows>
${flows.map(workflowXml).join('\n')}
  </Workflows>
  <FieldSecurityProfiles />
  <Templates />
  <EntityMaps />
  <EntityRelationships />
  <OrganizationSettings />
  <optionsets />
  <CustomControls />
  <EntityDataProviders />
  <connectionreferences>
${setUp.connections.map(referenceXml).join('\n')}
  </connectionreferences>
  <Languages>
    <Language>${language}</Language>
  </Languages>
</ImportExportXml>
`;

const variableXml = ({ schemaName, displayName, description, defaultValue }: EnvironmentVariable): string => `${declaration}<environmentvariabledefinition schemaname="${schemaName}">
${defaultValue === '' ? '' : `  <defaultvalue>${escapeXml(defaultValue)}</defaultvalue>\n`}  <description default="${escapeXml(description)}">
    <label description="${escapeXml(description)}" languagecode="${language}" />
  </description>
  <displayname default="${escapeXml(displayName)}">
    <label description="${escapeXml(displayName)}" languagecode="${language}" />
  </displayname>
  <introducedversion>${version}</introducedversion>
  <iscustomizable>1</iscustomizable>
  <isrequired>0</isrequired>
  <secretstore>0</secretstore>
  <type>100000000</type>
</environmentvariabledefinition>
`;

const rootComponents = ({ flows, setUp }: FlowSolution): readonly string[] => [
  ...flows.map(({ id }) => `<RootComponent type="29" id="{${id}}" behavior="0" />`),
  ...setUp.variables.map(({ schemaName }) => `<RootComponent type="380" schemaName="${schemaName}" behavior="0" />`)
];

const solutionXml = (solution: FlowSolution): string => `${declaration}<ImportExportXml version="9.2.24.4" SolutionPackageVersion="9.2" languagecode="${language}" generatedBy="CrmLive" ${schemaInstance}>
  <SolutionManifest>
    <UniqueName>${solution.uniqueName}</UniqueName>
    <LocalizedNames>
      <LocalizedName description="${escapeXml(solution.title)}" languagecode="${language}" />
    </LocalizedNames>
    <Descriptions>
      <Description description="${escapeXml(solution.description)}" languagecode="${language}" />
    </Descriptions>
    <Version>${version}</Version>
    <Managed>0</Managed>
    <Publisher>
      <UniqueName>uppdrag</UniqueName>
      <LocalizedNames>
        <LocalizedName description="Uppdrag" languagecode="${language}" />
      </LocalizedNames>
      <Descriptions />
      <EMailAddress xsi:nil="true"></EMailAddress>
      <SupportingWebsiteUrl xsi:nil="true"></SupportingWebsiteUrl>
      <CustomizationPrefix>upp</CustomizationPrefix>
      <CustomizationOptionValuePrefix>47110</CustomizationOptionValuePrefix>
      <Addresses />
    </Publisher>
    <RootComponents>
      ${rootComponents(solution).join('\n      ')}
    </RootComponents>
    <MissingDependencies />
  </SolutionManifest>
</ImportExportXml>
`;

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="json" ContentType="application/octet-stream" />
  <Default Extension="xml" ContentType="application/octet-stream" />
</Types>
`;

/** Every file of the solution by its path, as text. */
export const solutionFiles = (solution: FlowSolution): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes,
  'customizations.xml': customizations(solution),
  'solution.xml': solutionXml(solution),
  ...Object.fromEntries(solution.flows.map((flow) => [flowFileName(flow), `${JSON.stringify(flow.file, null, 2)}\n`])),
  ...Object.fromEntries(
    solution.setUp.variables.map((variable) => [`environmentvariabledefinitions/${variable.schemaName}/environmentvariabledefinition.xml`, variableXml(variable)])
  )
});
