import { ServiceKey, type ServiceScope } from '@microsoft/sp-core-library';

/** Microsoft's own watch over failures in edit mode: nothing to report to here. */
export function _logFailuresForEditCustomerPromise(): void {}

export class _EditModeCustomerPromiseHandler {
  static readonly serviceKey = ServiceKey.create(
    'local-site:EditModeCustomerPromiseHandler',
    _EditModeCustomerPromiseHandler as new (scope: ServiceScope) => _EditModeCustomerPromiseHandler,
  );

  logFailure(): void {}
}
