import { DIGEST_SECONDS } from '../http/formDigest';
import { webUrl, type Call } from './call';
import { complex, strings } from './entity';
import { valueOutcome, type Outcome } from './outcome';

/** `POST _api/contextinfo`: a form digest for this web and account. Needs no digest itself. */
export function contextInfo(call: Call): Outcome {
  return valueOutcome('GetContextWebInformation', complex('SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: DIGEST_SECONDS,
    FormDigestValue: call.digests.issue(call.web.id, call.account.login),
    LibraryVersion: '16.0.26614.12016',
    SiteFullUrl: call.origin + call.site.path,
    SupportedSchemaVersions: strings(['14.0.0.0', '15.0.0.0']),
    WebFullUrl: webUrl(call)
  }));
}
